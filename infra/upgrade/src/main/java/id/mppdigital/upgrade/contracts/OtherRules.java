package id.mppdigital.upgrade.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Rules of a schema that can't be compared piece by piece: whether another {@code not} breaks somebody is for a person
 * to decide. So a released one stays as it is, and what is new becomes a new version of the event.
 */
final class OtherRules {
    private static final Set<String> RULES = Set.of(
            "not",
            "oneOf",
            "allOf",
            "const",
            "if",
            "then",
            "else",
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "minProperties",
            "maxProperties",
            "prefixItems",
            "contains",
            "uniqueItems",
            "multipleOf",
            "exclusiveMinimum",
            "exclusiveMaximum");

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "default");

    private final List<String> changed = new ArrayList<>();

    private OtherRules() {}

    static List<String> changed(JsonNode was, JsonNode is) {
        var rules = new OtherRules();
        rules.compare("", was, is);
        return rules.changed;
    }

    private void compare(String place, JsonNode was, JsonNode is) {
        for (var rule : RULES) {
            if (!isName(place) && !plain(was.path(rule)).equals(plain(is.path(rule)))) {
                changed.add("has another %s at %s".formatted(rule, place.isEmpty() ? "its root" : place));
            }
        }
        was.propertyStream()
                .filter(member -> isName(place) || !RULES.contains(member.getKey()))
                .filter(member -> member.getValue().isObject() && is.has(member.getKey()))
                .forEach(member -> compare(place + "/" + member.getKey(), member.getValue(), is.path(member.getKey())));
    }

    /** Whether what stands below are names that somebody chose, such as a property called "not". */
    private static boolean isName(String place) {
        return place.endsWith("/properties") || place.endsWith("/$defs");
    }

    /** Without what only people read. */
    private static String plain(JsonNode rule) {
        if (rule.isObject()) {
            var text = new StringBuilder("{");
            rule.propertyStream()
                    .filter(member -> !WORDS.contains(member.getKey()))
                    .forEach(member -> text.append(member.getKey()).append(':').append(plain(member.getValue())));
            return text.append('}').toString();
        }
        if (rule.isArray()) {
            return rule.valueStream().map(OtherRules::plain).toList().toString();
        }
        return rule.toString();
    }
}
