package id.mppdigital.portal.form;

import com.networknt.schema.Error;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Turns the validator's findings into faults of fields. */
final class FaultReader {
    private FaultReader() {}

    static FieldFault read(Error error) {
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            // The validator reports these at the whole form; people look for the field itself.
            case "required" -> FieldFault.of(Objects.toString(error.getProperty(), ""), "required");
            case "dependentRequired" -> FieldFault.of(Objects.toString(error.getArguments()[0], ""), "required");
            case "additionalProperties" -> FieldFault.of(Objects.toString(error.getProperty(), ""), "not-wanted");
            case "type" -> at(error, "type-" + limit.asString(""));
            case "format" -> at(error, "format-" + limit.asString(""));
            case "pattern" -> pattern(error, limit.asString(""));
            case "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                at(error, error.getKeyword(), text(limit));
            case "multipleOf", "minItems", "maxItems" -> at(error, error.getKeyword(), text(limit));
            case "enum", "uniqueItems" -> at(error, error.getKeyword());
            default -> at(error, "false".equals(error.getMessageKey()) ? "not-wanted" : "condition");
        };
    }

    private static FieldFault pattern(Error error, String pattern) {
        return Digits.of(pattern)
                .map(it -> it.least() == it.most()
                        ? at(error, "digits", text(it.least()))
                        : at(error, "digits-between", text(it.least()), text(it.most())))
                .orElseGet(() -> at(error, "pattern"));
    }

    private static FieldFault at(Error error, String key, Object... arguments) {
        var path = error.getInstanceLocation();
        return FieldFault.of(path.getNameCount() == 0 ? "" : path.getElement(0).toString(), key, arguments);
    }

    /** As text, because message formats would write 1000 as 1,000. */
    private static String text(Object limit) {
        return limit instanceof JsonNode node ? node.asString("") : String.valueOf(limit);
    }
}
