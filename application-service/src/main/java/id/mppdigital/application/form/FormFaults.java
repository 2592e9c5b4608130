package id.mppdigital.application.form;

import com.networknt.schema.Error;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Translates the validator's findings into our own texts, at the field that people look for. */
final class FormFaults {
    private FormFaults() {}

    static Problem.Fault of(Error error) {
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            // The validator reports these at the parent; people look for the field itself.
            case "required" -> below(error, error.getProperty(), ApplicationRefusal.REQUIRED);
            // Its property is the one that asks for the other.
            case "dependentRequired" -> below(error, error.getArguments()[0], ApplicationRefusal.REQUIRED);
            case "additionalProperties", "unevaluatedProperties" ->
                below(error, error.getProperty(), ApplicationRefusal.UNKNOWN_FIELD);
            case "type" -> at(error, ApplicationRefusal.TYPE, FormWords.ofTypes(limit));
            case "format" -> at(error, ApplicationRefusal.FORMAT, FormWords.ofFormat(limit.asString("")));
            case "enum" -> at(error, ApplicationRefusal.ENUM, options(limit));
            case "const" -> at(error, ApplicationRefusal.CONST, text(limit));
            case "minLength" -> at(error, ApplicationRefusal.MIN_LENGTH, text(limit));
            case "maxLength" -> at(error, ApplicationRefusal.MAX_LENGTH, text(limit));
            case "minimum" -> at(error, ApplicationRefusal.MINIMUM, text(limit));
            case "maximum" -> at(error, ApplicationRefusal.MAXIMUM, text(limit));
            case "exclusiveMinimum" -> at(error, ApplicationRefusal.EXCLUSIVE_MINIMUM, text(limit));
            case "exclusiveMaximum" -> at(error, ApplicationRefusal.EXCLUSIVE_MAXIMUM, text(limit));
            case "multipleOf" -> at(error, ApplicationRefusal.MULTIPLE_OF, text(limit));
            case "minItems" -> at(error, ApplicationRefusal.MIN_ITEMS, text(limit));
            case "maxItems" -> at(error, ApplicationRefusal.MAX_ITEMS, text(limit));
            case "uniqueItems" -> at(error, ApplicationRefusal.UNIQUE_ITEMS);
            case "pattern" -> at(error, ApplicationRefusal.PATTERN);
            default ->
                at(
                        error,
                        "false".equals(error.getMessageKey())
                                ? ApplicationRefusal.NOT_WANTED
                                : ApplicationRefusal.CONDITION);
        };
    }

    private static Problem.Fault at(Error error, ApplicationRefusal refusal, Object... arguments) {
        return Problem.Fault.of(pointer(error), refusal, arguments);
    }

    private static Problem.Fault below(Error error, @Nullable Object property, ApplicationRefusal refusal) {
        var field = Pointers.escaped(Objects.toString(property, ""));
        return Problem.Fault.of(pointer(error) + "/" + field, refusal);
    }

    private static String pointer(Error error) {
        return Pointers.ANSWERS + error.getInstanceLocation();
    }

    private static Wording options(JsonNode values) {
        return Wording.same(values.valueStream().map(FormFaults::text).collect(Collectors.joining(", ")));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
