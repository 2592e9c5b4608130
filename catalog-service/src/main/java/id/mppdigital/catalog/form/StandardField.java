package id.mppdigital.catalog.form;

import id.mppdigital.platform.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One field as form libraries read it. */
final class StandardField {
    /** Formats that libraries don't know, as far as a pattern can say them. */
    private static final Map<String, String> PATTERNS =
            Map.of("phone", "^[+\\(]?[0-9][0-9 \\(\\).\\/\\-]{5,28}$", "idn-email", "^[^@\\s]+@[^@\\s]+$");

    private static final Set<String> OURS = Set.of(
            "enum",
            "items",
            "format",
            "$comment",
            "x-label",
            "x-hint",
            "x-source",
            "x-becomes",
            "x-informed",
            "x-overridable",
            "x-consent",
            "x-specific",
            "x-options",
            "x-autocomplete");

    private StandardField() {}

    static ObjectNode of(JsonNode field, Language language) {
        var plain = JsonNodeFactory.instance.objectNode();
        plain.set("type", field.path("type"));
        plain.put("title", text(field.path("x-label"), language));
        if (field.has("x-hint")) {
            plain.put("description", text(field.path("x-hint"), language));
        }
        rules(field, plain);
        if (field.has("items")) {
            var items = plain.putObject("items");
            items.set("type", field.path("items").path("type"));
            rules(field.path("items"), items);
            options(field.path("items"), field.path("x-options"), language, items);
        } else {
            options(field, field.path("x-options"), language, plain);
        }
        return plain;
    }

    /** With the field's type where a keyword needs one, as Ajv's {@code strictTypes} demands. */
    static ObjectNode constraint(JsonNode field, JsonNode constraint) {
        var plain = JsonNodeFactory.instance.objectNode();
        if (!List.of("const", "enum").containsAll(constraint.propertyNames())) {
            plain.set("type", field.path("type"));
        }
        rules(constraint, plain);
        if (constraint.has("enum")) {
            plain.set("enum", constraint.path("enum"));
        }
        return plain;
    }

    private static void rules(JsonNode from, ObjectNode to) {
        from.properties().stream()
                .filter(entry -> !OURS.contains(entry.getKey()))
                .forEach(entry -> to.set(entry.getKey(), entry.getValue()));
        var format = from.path("format").asString("");
        if (PATTERNS.containsKey(format)) {
            if (!from.has("pattern")) {
                to.put("pattern", PATTERNS.get(format));
            }
        } else if (!format.isEmpty()) {
            to.put("format", format);
        }
    }

    private static void options(JsonNode from, JsonNode labels, Language language, ObjectNode to) {
        if (!from.has("enum")) {
            return;
        }
        var options = to.putArray("oneOf");
        for (var value : from.path("enum")) {
            var option = options.addObject();
            option.set("const", value);
            option.put("title", text(labels.path(value.asString("")), language));
        }
    }

    private static String text(JsonNode both, Language language) {
        return both.path(language.tag()).asString("");
    }
}
