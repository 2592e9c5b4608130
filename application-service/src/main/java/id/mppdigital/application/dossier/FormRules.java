package id.mppdigital.application.dossier;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The compiled form of one service version: finds everything that is wrong with a set of answers. */
class FormRules {

    private static final int MANY = 100;

    /** Half a character: JSON can spell it, UTF-8 can't, so nothing further on could store or send it. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Schema schema;

    FormRules(Schema schema) {
        this.schema = schema;
    }

    List<Violation> check(Map<String, JsonNode> answers) {
        var whole = JsonNodeFactory.instance.objectNode();
        answers.forEach(whole::set);
        List<Violation> violations = new ArrayList<>();
        schema.validate(whole).stream().limit(MANY).map(FormRules::violation).forEach(violations::add);
        answers.forEach((field, value) -> {
            if (LONE_SURROGATE.matcher(text(value)).find()) {
                violations.add(Violation.ofAnswer(field, "malformed-text", "This holds half a character."));
            }
        });
        return violations;
    }

    /** Most answers are a text already; written as JSON each would cost a buffer of its own. */
    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static Violation violation(Error error) {
        return switch (error.getKeyword()) {
            // Both keywords report at the parent; people look for the field itself.
            case "required" -> new Violation(below(error), "required", "This field is required.");
            case "additionalProperties", "unevaluatedProperties" ->
                new Violation(below(error), "unknown-field", "The form has no such field.");
            default ->
                new Violation(pointer(error), error.getKeyword(), Objects.toString(error.getMessage(), "Invalid."));
        };
    }

    private static String pointer(Error error) {
        return "/answers" + error.getInstanceLocation();
    }

    private static String below(Error error) {
        var property = Objects.toString(error.getProperty(), "");
        return pointer(error) + "/" + property.replace("~", "~0").replace("/", "~1");
    }
}
