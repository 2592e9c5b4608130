package id.mppdigital.catalog.form;

import id.mppdigital.platform.problem.Language;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form in one language as any form library reads it: plain JSON Schema with {@code title}, {@code description} and
 * {@code oneOf} for options, and nothing that a strict validator (Ajv's strict mode) refuses. It names no dialect:
 * every keyword in it means the same in draft-07 and in 2020-12, and libraries support one or the other.
 *
 * <p>It is as strict as the form itself except for phone numbers and addresses in any script, which only this platform
 * can check.
 */
public final class StandardForm {
    private static final List<String> PARTS = List.of("if", "then", "else");

    private final JsonNode form;
    private final Language language;

    private StandardForm(JsonNode form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** Builds the schema of a stored form. */
    public static ObjectNode of(JsonNode form, Language language) {
        return new StandardForm(form, language).schema();
    }

    private ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        var fields = schema.putObject("properties");
        for (var name : Sections.order(form)) {
            fields.set(name, StandardField.of(form.path("properties").path(name), language));
        }
        schema.set("required", form.path("required").deepCopy());
        schema.put("additionalProperties", false);
        var rules = schema.putArray("allOf");
        if (form.has("if")) {
            rules.add(rule(form));
        }
        form.path("allOf").forEach(rule -> rules.add(rule(rule)));
        form.path("dependentRequired")
                .properties()
                .forEach(entry -> rules.add(dependent(entry.getKey(), entry.getValue())));
        if (rules.isEmpty()) {
            schema.remove("allOf");
        }
        return schema;
    }

    private ObjectNode rule(JsonNode conditional) {
        var rule = JsonNodeFactory.instance.objectNode();
        for (var part : PARTS) {
            if (conditional.has(part)) {
                rule.set(part, condition(conditional.path(part)));
            }
        }
        return rule;
    }

    /** Written as a condition, because draft-07 has no {@code dependentRequired}. */
    private static ObjectNode dependent(String field, JsonNode others) {
        var rule = JsonNodeFactory.instance.objectNode();
        rule.set("if", requiring(JsonNodeFactory.instance.arrayNode().add(field)));
        rule.set("then", requiring(others));
        return rule;
    }

    private ObjectNode condition(JsonNode condition) {
        var plain = requiring(condition.path("required"));
        var fields = plain.withObjectProperty("properties");
        condition.path("properties").properties().forEach(entry -> {
            var field = StandardField.constraint(form.path("properties").path(entry.getKey()), entry.getValue());
            fields.set(entry.getKey(), field);
        });
        if (fields.isEmpty()) {
            plain.remove("properties");
        }
        return plain;
    }

    /** With each required name declared beside it, as Ajv's {@code strictRequired} demands. */
    private static ObjectNode requiring(JsonNode names) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (!names.isEmpty()) {
            schema.set("required", names.deepCopy());
            var fields = schema.putObject("properties");
            names.forEach(name -> fields.putObject(name.asString()));
        }
        return schema;
    }
}
