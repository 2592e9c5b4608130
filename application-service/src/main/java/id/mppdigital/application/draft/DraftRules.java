package id.mppdigital.application.draft;

import static id.mppdigital.application.refusal.ApplicationRefusal.ANSWERS_TOO_LONG;
import static id.mppdigital.application.refusal.ApplicationRefusal.DUPLICATE;
import static id.mppdigital.application.refusal.ApplicationRefusal.INVALID_APPLICATION;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_FIELD;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_REQUIREMENT;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Pointers;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a draft may hold: any values, for fields and documents that the service knows, up to a size. */
@Component
class DraftRules {
    /** Many times what the longest form takes. */
    private static final int MOST_BYTES = 65_536;

    private final JsonMapper json;

    DraftRules(JsonMapper json) {
        this.json = json;
    }

    /** @throws Problem 422 {@code invalid-application}, with each fault */
    void check(DraftRequest draft, ServiceVersion service) {
        var faults = new ArrayList<Problem.Fault>();
        checkAnswers(draft.answers(), service, faults);
        checkDocuments(draft.documents(), service, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(INVALID_APPLICATION).at(faults);
        }
    }

    private void checkAnswers(Map<String, JsonNode> answers, ServiceVersion service, List<Problem.Fault> faults) {
        answers.keySet().stream()
                .filter(field -> !service.has(field))
                .forEach(field -> faults.add(Problem.Fault.of(Pointers.ofAnswer(field), UNKNOWN_FIELD)));
        if (json.writeValueAsBytes(answers).length > MOST_BYTES) {
            faults.add(Problem.Fault.of("/answers", ANSWERS_TOO_LONG, MOST_BYTES));
        }
    }

    private static void checkDocuments(
            List<DraftContent.DraftDocument> documents, ServiceVersion service, List<Problem.Fault> faults) {
        var seen = new HashSet<String>();
        for (var i = 0; i < documents.size(); i++) {
            var pointer = "/documents/" + i + "/requirement";
            var requirement = documents.get(i).requirement();
            if (service.requirement(requirement).isEmpty()) {
                faults.add(Problem.Fault.of(pointer, UNKNOWN_REQUIREMENT));
            }
            if (!seen.add(requirement)) {
                faults.add(Problem.Fault.of(pointer, DUPLICATE));
            }
        }
    }
}
