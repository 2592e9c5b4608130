package id.mppdigital.platform.test.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds changes of a schema that break those who send or read it. */
public final class SchemaChanges {
    /** Limits that break when they grow (1) or shrink (-1). */
    private static final Map<String, Integer> LIMITS =
            Map.of("maxLength", -1, "maxItems", -1, "maximum", -1, "minLength", 1, "minItems", 1, "minimum", 1);

    private final JsonNode before;
    private final JsonNode now;
    private final Direction direction;
    private final List<String> breaking = new ArrayList<>();
    private final Set<List<JsonNode>> compared = new HashSet<>();

    /** @param before the document in which the earlier schema's references are looked up, and now the later one's */
    public SchemaChanges(JsonNode before, JsonNode now, Direction direction) {
        this.before = before;
        this.now = now;
        this.direction = direction;
    }

    /** @param place where both stand, for the words about what was found */
    public List<String> compare(String place, JsonNode was, JsonNode is) {
        if (compared.add(List.of(was, is))) {
            compareTypes(place, types(before, was), types(now, is));
            compareContent(place, value(before, was), value(now, is));
        }
        return breaking;
    }

    private void compareTypes(String place, Set<String> was, Set<String> is) {
        if (direction.narrows(was, is)) {
            breaking.add("%s was %s and is %s".formatted(place, said(was), said(is)));
        }
    }

    private void compareContent(String place, JsonNode was, JsonNode is) {
        compareValues(place, was, is);
        was.path("properties").propertyStream().forEach(member -> {
            var there = is.path("properties").path(member.getKey());
            if (there.isMissingNode()) {
                breaking.add("%s/%s is gone".formatted(place, member.getKey()));
            } else {
                compare(place + "/" + member.getKey(), member.getValue(), there);
            }
        });
        compareRequired(place, texts(was.path("required")), texts(is.path("required")));
        if (was.has("items")) {
            compare(place + "/*", was.path("items"), is.path("items"));
        }
    }

    private void compareValues(String place, JsonNode was, JsonNode is) {
        var gone = new TreeSet<>(texts(was.path("enum")));
        gone.removeAll(texts(is.path("enum")));
        if (!gone.isEmpty() && is.has("enum")) {
            breaking.add("%s can no longer be %s".formatted(place, gone));
        }
        if (direction == Direction.REQUEST && is.has("enum") && !was.has("enum")) {
            breaking.add("%s can only be %s now".formatted(place, texts(is.path("enum"))));
        }
        var formatChanged = !was.path("format").equals(is.path("format"));
        if (formatChanged && (direction == Direction.ANSWER ? was : is).has("format")) {
            breaking.add("%s has another format".formatted(place));
        }
        if (direction == Direction.REQUEST) {
            compareLimits(place, was, is);
        }
    }

    private void compareLimits(String place, JsonNode was, JsonNode is) {
        if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
            breaking.add("%s has another pattern".formatted(place));
        }
        LIMITS.forEach((limit, worse) -> {
            if (is.has(limit)
                    && (!was.has(limit)
                            || worse
                                            * is.path(limit)
                                                    .decimalValue()
                                                    .compareTo(was.path(limit).decimalValue())
                                    > 0)) {
                breaking.add("%s has a narrower %s".formatted(place, limit));
            }
        });
    }

    private void compareRequired(String place, Set<String> was, Set<String> is) {
        var changed = new TreeSet<>(direction == Direction.REQUEST ? is : was);
        changed.removeAll(direction == Direction.REQUEST ? was : is);
        changed.forEach(member -> breaking.add(
                direction == Direction.REQUEST
                        ? "%s/%s is required now".formatted(place, member)
                        : "%s/%s may be missing now".formatted(place, member)));
    }

    /** The schema itself, where it stands as a reference or beside null. */
    private static JsonNode value(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return document.at(schema.path("$ref").asString().substring(1));
        }
        return choices(schema)
                .filter(each -> !each.path("type").asString("").equals("null"))
                .findFirst()
                .map(each -> value(document, each))
                .orElse(schema);
    }

    private static Set<String> types(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return types(document, value(document, schema));
        }
        if (schema.has("anyOf")) {
            return choices(schema)
                    .flatMap(each -> types(document, each).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        var type = schema.path("type");
        return type.isArray() ? texts(type) : type.isString() ? Set.of(type.asString()) : Set.of();
    }

    private static Stream<JsonNode> choices(JsonNode schema) {
        return schema.path("anyOf").valueStream();
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream()
                .map(each -> each.isNull() ? "null" : each.asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(Set<String> types) {
        return types.isEmpty() ? "anything" : String.join(" or ", types);
    }
}
