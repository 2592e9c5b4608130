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

    /** @param root where in the request the answers are, as a JSON pointer */
    static Problem.Fault of(Error error, String root) {
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            // The validator reports these at the parent; people look for the field itself.
            case "required" -> below(error, root, error.getProperty(), ApplicationRefusal.REQUIRED);
            // Its property is the one that asks for the other.
            case "dependentRequired" -> below(error, root, error.getArguments()[0], ApplicationRefusal.REQUIRED);
            case "additionalProperties", "unevaluatedProperties" ->
                below(error, root, error.getProperty(), ApplicationRefusal.UNKNOWN_FIELD);
            case "type" -> at(error, root, ApplicationRefusal.TYPE, FormWords.ofTypes(limit));
            case "format" -> at(error, root, ApplicationRefusal.FORMAT, FormWords.ofFormat(limit.asString("")));
            case "enum" -> at(error, root, ApplicationRefusal.ENUM, options(limit));
            case "const" -> at(error, root, ApplicationRefusal.CONST, text(limit));
            case "minLength" -> at(error, root, ApplicationRefusal.MIN_LENGTH, text(limit));
            case "maxLength" -> at(error, root, ApplicationRefusal.MAX_LENGTH, text(limit));
            case "minimum" -> at(error, root, ApplicationRefusal.MINIMUM, text(limit));
            case "maximum" -> at(error, root, ApplicationRefusal.MAXIMUM, text(limit));
            case "exclusiveMinimum" -> at(error, root, ApplicationRefusal.EXCLUSIVE_MINIMUM, text(limit));
            case "exclusiveMaximum" -> at(error, root, ApplicationRefusal.EXCLUSIVE_MAXIMUM, text(limit));
            case "multipleOf" -> at(error, root, ApplicationRefusal.MULTIPLE_OF, text(limit));
            case "minItems" -> at(error, root, ApplicationRefusal.MIN_ITEMS, text(limit));
            case "maxItems" -> at(error, root, ApplicationRefusal.MAX_ITEMS, text(limit));
            case "uniqueItems" -> at(error, root, ApplicationRefusal.UNIQUE_ITEMS);
            case "pattern" -> at(error, root, ApplicationRefusal.PATTERN);
            default ->
                at(
                        error,
                        root,
                        "false".equals(error.getMessageKey())
                                ? ApplicationRefusal.NOT_WANTED
                                : ApplicationRefusal.CONDITION);
        };
    }

    private static Problem.Fault at(Error error, String root, ApplicationRefusal refusal, Object... arguments) {
        return Problem.Fault.of(root + error.getInstanceLocation(), refusal, arguments);
    }

    private static Problem.Fault below(
            Error error, String root, @Nullable Object property, ApplicationRefusal refusal) {
        var field = Pointers.escaped(Objects.toString(property, ""));
        return Problem.Fault.of(root + error.getInstanceLocation() + "/" + field, refusal);
    }

    private static Wording options(JsonNode values) {
        return Wording.same(values.valueStream().map(FormFaults::text).collect(Collectors.joining(", ")));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
