package id.mppdigital.application.form;

import com.networknt.schema.Schema;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The compiled form of one service version; finds all faults of a set of answers. */
class FormRules {
    private static final int MANY = 100;

    private final Schema schema;
    private final JsonNode form;
    private final String at;

    /** @param at where in the request the answers are, as a JSON pointer */
    FormRules(Schema schema, JsonNode form, String at) {
        this.schema = schema;
        this.form = form;
        this.at = at;
    }

    List<Problem.Fault> check(Map<String, JsonNode> answers) {
        var whole = JsonNodeFactory.instance.objectNode();
        answers.forEach((field, value) -> whole.set(field, AnswerShapes.judged(value)));
        var faults = new ArrayList<>(faults(whole));
        var meant = AnswerShapes.withoutBlanks(whole, form);
        if (meant.equals(whole)) {
            return faults;
        }
        // A text without a letter or digit does not count as an answer to a required field.
        faults(meant).stream()
                .filter(fault -> fault.code().equals(ApplicationRefusal.REQUIRED.code()))
                .map(Problem.Fault::pointer)
                .filter(pointer ->
                        faults.stream().noneMatch(known -> known.pointer().equals(pointer)))
                .toList()
                .forEach(pointer -> faults.add(Problem.Fault.of(pointer, ApplicationRefusal.BLANK)));
        return List.copyOf(faults);
    }

    private List<Problem.Fault> faults(ObjectNode answers) {
        return schema.validate(answers).stream()
                .limit(MANY)
                .map(error -> FormFaults.of(error, at))
                .distinct()
                .toList();
    }
}
