package id.mppdigital.application.form;

import id.mppdigital.application.json.SameNumbers;
import id.mppdigital.platform.text.MeaningfulText;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers in the shape in which they are checked, which can differ from the shape in which they are stored. */
final class AnswerShapes {
    private AnswerShapes() {}

    /** Gives each number one spelling: the validator refuses {@code 1.0} as an integer, and misreads large numbers. */
    static JsonNode judged(JsonNode answer) {
        return mapped(answer, MissingNode.getInstance(), (leaf, of) -> SameNumbers.canonical(leaf));
    }

    /** Leaves out texts without a letter or digit, unless the form itself offers such a value. */
    static ObjectNode withoutBlanks(ObjectNode answers, JsonNode form) {
        return (ObjectNode) mapped(answers, form, (leaf, of) -> {
            var isChoice = of.has("enum") || of.has("const") || of.has("oneOf");
            return leaf.isString() && !isChoice && !MeaningfulText.is(leaf.stringValue())
                    ? MissingNode.getInstance()
                    : leaf;
        });
    }

    /** Recursive: an earlier check limits how deeply a body may nest. */
    private static JsonNode mapped(JsonNode node, JsonNode schema, BiFunction<JsonNode, JsonNode, JsonNode> leaf) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(one -> {
                    var of = schema.path("properties").path(one.getKey());
                    var value = mapped(one.getValue(), of, leaf);
                    if (!value.isMissingNode()) {
                        copy.set(one.getKey(), value);
                    }
                });
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> {
                    var value = mapped(item, schema.path("items"), leaf);
                    copy.add(value.isMissingNode() ? item : value);
                });
                yield copy;
            }
            default -> leaf.apply(node, schema);
        };
    }
}
