package id.mppdigital.portal.form;

import com.networknt.schema.Schema;
import id.mppdigital.platform.schema.FormSchemas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conditions of a form. A field that only a condition requires is asked for while that condition holds, and not
 * otherwise.
 */
final class Conditions {
    private final JsonNode form;
    private final Set<String> always;
    private final List<Condition> conditions = new ArrayList<>();

    Conditions(JsonNode form) {
        this.form = form;
        this.always = names(form.path("required"));
        if (form.has("if")) {
            conditions.add(Condition.of(form));
        }
        form.path("allOf").forEach(one -> conditions.add(Condition.of(one)));
    }

    private record Condition(Schema when, JsonNode then, JsonNode otherwise) {
        static Condition of(JsonNode rule) {
            return new Condition(FormSchemas.compile(rule.path("if")), rule.path("then"), rule.path("else"));
        }

        JsonNode branch(JsonNode answers) {
            return when.validate(answers).isEmpty() ? then : otherwise;
        }

        boolean mayRequire(String field) {
            return names(then.path("required")).contains(field)
                    || names(otherwise.path("required")).contains(field);
        }
    }

    boolean isAsked(String field, ObjectNode answers) {
        var branches = conditions.stream().map(it -> it.branch(answers)).toList();
        if (branches.stream().anyMatch(it -> isForbidden(it.path("properties").path(field)))) {
            return false;
        }
        return always.contains(field)
                || conditions.stream().noneMatch(it -> it.mayRequire(field))
                || branches.stream().anyMatch(it -> names(it.path("required")).contains(field));
    }

    private static boolean isForbidden(JsonNode constraint) {
        return constraint.isBoolean() && !constraint.booleanValue();
    }

    Set<String> required(ObjectNode answers) {
        var required = new LinkedHashSet<>(always);
        conditions.forEach(it -> required.addAll(names(it.branch(answers).path("required"))));
        form.path("dependentRequired").properties().stream()
                .filter(it -> answers.has(it.getKey()))
                .forEach(it -> required.addAll(names(it.getValue())));
        return required;
    }

    private static Set<String> names(JsonNode list) {
        var names = new LinkedHashSet<String>();
        list.forEach(one -> names.add(one.asString("")));
        return names;
    }
}
