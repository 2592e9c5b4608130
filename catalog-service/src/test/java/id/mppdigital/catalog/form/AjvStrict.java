package id.mppdigital.catalog.form;

import id.mppdigital.platform.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What Ajv refuses in its strict mode (ajv.js.org/strict-mode.html): unknown keywords and formats, and keywords without effect. */
final class AjvStrict {
    private static final Set<String> NUMBERS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final Map<String, Set<String>> TYPED = typed();
    private static final Set<String> UNTYPED = Set.of(
            "type",
            "title",
            "description",
            "const",
            "enum",
            "oneOf",
            "allOf",
            "if",
            "then",
            "else",
            "default",
            "examples");
    /** What ajv-formats adds, as far as forms know it. */
    private static final Set<String> FORMATS = Set.of("date", "date-time", "time", "email", "uri", "uuid");

    private final List<String> faults = new ArrayList<>();

    static List<String> faults(JsonNode schema) {
        var check = new AjvStrict();
        check.schema("", schema, "");
        return check.faults;
    }

    private void schema(String at, JsonNode schema, String outerType) {
        if (!schema.isObject()) {
            return;
        }
        var type = schema.path("type").asString(outerType);
        for (var keyword : schema.propertyNames()) {
            var types = TYPED.get(keyword);
            if (types == null ? !UNTYPED.contains(keyword) : !types.contains(type)) {
                faults.add(at + "/" + keyword + " is unknown, or not for type '" + type + "'");
            }
        }
        if (schema.has("type") && !outerType.isEmpty() && !outerType.equals(type)) {
            faults.add(at + "/type contradicts the one around it");
        }
        words(at, schema);
        schema.path("required").forEach(name -> {
            if (!schema.path("properties").has(name.asString())) {
                faults.add(at + "/required names " + name + ", which is not declared beside it");
            }
        });
        schema.path("properties")
                .properties()
                .forEach(field -> schema(at + "/properties/" + field.getKey(), field.getValue(), ""));
        schema(at + "/items", schema.path("items"), "");
        List.of("if", "then", "else").forEach(part -> schema(at + "/" + part, schema.path(part), type));
        List.of("allOf", "oneOf").forEach(list -> schema.path(list).forEach(one -> schema(at + "/" + list, one, type)));
    }

    private void words(String at, JsonNode schema) {
        if (schema.has("format") && !FORMATS.contains(schema.path("format").asString())) {
            faults.add(at + "/format is unknown");
        }
        if (schema.has("pattern")) {
            EcmaPattern.compile(schema.path("pattern").asString());
        }
        if (schema.has("if") != (schema.has("then") || schema.has("else"))) {
            faults.add(at + "/if has no effect");
        }
        if (schema.has("x-label") || schema.path("title").asString("x").isEmpty()) {
            faults.add(at + " has no title");
        }
    }

    private static Map<String, Set<String>> typed() {
        Map<String, Set<String>> typed = new HashMap<>();
        List.of("minLength", "maxLength", "pattern", "format").forEach(keyword -> typed.put(keyword, Set.of("string")));
        NUMBERS.forEach(keyword -> typed.put(keyword, Set.of("integer", "number")));
        List.of("items", "minItems", "maxItems", "uniqueItems").forEach(keyword -> typed.put(keyword, Set.of("array")));
        List.of("properties", "required", "additionalProperties")
                .forEach(keyword -> typed.put(keyword, Set.of("object")));
        return typed;
    }
}
