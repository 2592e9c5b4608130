package id.mppdigital.catalog.lifeevent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A question of the one form, and the fields of the parts that its answer fills. */
class UnionField {
    private static final String BECOMES = "x-becomes";
    private static final String SPECIFIC = "x-specific";
    private static final String SOURCE = "x-source";
    private static final List<String> LOWER = List.of("minLength", "minimum", "exclusiveMinimum", "minItems");
    private static final List<String> UPPER = List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems");

    private final String name;
    private final Part first;
    private final ObjectNode schema;
    private final Map<String, String> fields = new LinkedHashMap<>();

    UnionField(String name, Part first, String field, JsonNode schema) {
        this.name = name;
        this.first = first;
        this.schema = (ObjectNode) schema.deepCopy();
        fields.put(first.code(), field);
    }

    String name() {
        return name;
    }

    ObjectNode schema() {
        return schema;
    }

    /** Field by part. */
    Map<String, String> fields() {
        return fields;
    }

    /**
     * Whether another part's field asks the same. A fact of the citizen that one part makes new is the same only for
     * parts that start after that one: before, it is still the old one.
     */
    boolean isAskedBy(Part part, String field, JsonNode other, Parts parts) {
        if (fields.containsKey(part.code())) {
            return false;
        }
        var fact = fact(schema);
        if (fact == null) {
            return fact(other) == null
                    && field.equals(fields.get(first.code()))
                    && unmarked(schema).equals(unmarked(other));
        }
        if (!fact.equals(fact(other))) {
            return false;
        }
        return schema.has(BECOMES) == other.has(BECOMES)
                || !fact.startsWith("citizen/")
                || (schema.has(BECOMES) && parts.startsAfter(part, first.code()));
    }

    /** On which law each part asks is no difference in what is asked. */
    private static JsonNode unmarked(JsonNode schema) {
        var plain = (ObjectNode) schema.deepCopy();
        plain.remove(SPECIFIC);
        return plain;
    }

    private static @Nullable String fact(JsonNode schema) {
        var fact = schema.path(BECOMES).asString(schema.path(SOURCE).asString(""));
        return fact.isEmpty() ? null : fact;
    }

    /**
     * Takes another part's field in: an answer must please both.
     *
     * @return whether any answer can
     */
    boolean takeIn(Part part, String field, JsonNode other) {
        fields.put(part.code(), field);
        if (other.has(BECOMES)) {
            // What is new is never filled in with what was known before.
            schema.remove(SOURCE);
            schema.set(BECOMES, other.path(BECOMES));
        }
        UnionLaw.takeIn(schema, SPECIFIC, other);
        LOWER.forEach(bound -> tighten(bound, other, 1));
        UPPER.forEach(bound -> tighten(bound, other, -1));
        return schema.path("type").equals(other.path("type")) && sharesOptions(other);
    }

    private void tighten(String bound, JsonNode other, int sign) {
        if (other.has(bound)
                && (!schema.has(bound)
                        || sign
                                        * other.path(bound)
                                                .decimalValue()
                                                .compareTo(schema.path(bound).decimalValue())
                                > 0)) {
            schema.set(bound, other.path(bound));
        }
    }

    private boolean sharesOptions(JsonNode other) {
        if (!schema.has("enum") || !other.has("enum")) {
            return true;
        }
        var theirs = other.path("enum").valueStream().toList();
        var options = schema.withArray("enum");
        options.removeIf(option -> !theirs.contains(option));
        if (schema.path("x-options") instanceof ObjectNode labels) {
            labels.retain(options.valueStream().map(JsonNode::asString).toList());
        }
        return !options.isEmpty();
    }
}
