package id.mppdigital.application.dossier;

import com.networknt.schema.Schema;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The compiled form of one service version: finds everything that is wrong with a set of answers. */
class FormRules {

    private static final int MANY = 100;

    private final Schema schema;

    FormRules(Schema schema) {
        this.schema = schema;
    }

    List<Problem.Fault> check(Map<String, JsonNode> answers) {
        var whole = JsonNodeFactory.instance.objectNode();
        answers.forEach(whole::set);
        return schema.validate(whole).stream()
                .limit(MANY)
                .map(FormFaults::of)
                .distinct()
                .toList();
    }
}
