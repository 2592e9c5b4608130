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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a draft may hold: any values, for fields and documents that the service knows, up to a size. */
@Component
public class DraftRules {
    /** Many times what the longest form takes. */
    private static final int MOST_BYTES = 65_536;

    private final JsonMapper json;

    DraftRules(JsonMapper json) {
        this.json = json;
    }

    /** @throws Problem 422 {@code invalid-application}, with each fault */
    void check(DraftRequest draft, ServiceVersion service) {
        check(
                draft.answers(),
                draft.documents(),
                service::has,
                it -> service.requirement(it).isPresent());
    }

    /**
     * The same for any form.
     *
     * @param field whether the form has it
     * @param requirement whether the form has it
     */
    public void check(
            Map<String, JsonNode> answers,
            List<DraftContent.DraftDocument> documents,
            Predicate<String> field,
            Predicate<String> requirement) {
        var faults = new ArrayList<Problem.Fault>();
        checkAnswers(answers, field, faults);
        checkDocuments(documents, requirement, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(INVALID_APPLICATION).at(faults);
        }
    }

    private void checkAnswers(Map<String, JsonNode> answers, Predicate<String> known, List<Problem.Fault> faults) {
        answers.keySet().stream()
                .filter(field -> !known.test(field))
                .forEach(field -> faults.add(Problem.Fault.of(Pointers.ofAnswer(field), UNKNOWN_FIELD)));
        if (json.writeValueAsBytes(answers).length > MOST_BYTES) {
            faults.add(Problem.Fault.of("/answers", ANSWERS_TOO_LONG, MOST_BYTES));
        }
    }

    private static void checkDocuments(
            List<DraftContent.DraftDocument> documents, Predicate<String> known, List<Problem.Fault> faults) {
        var seen = new HashSet<String>();
        for (var i = 0; i < documents.size(); i++) {
            var pointer = "/documents/" + i + "/requirement";
            var requirement = documents.get(i).requirement();
            if (!known.test(requirement)) {
                faults.add(Problem.Fault.of(pointer, UNKNOWN_REQUIREMENT));
            }
            if (!seen.add(requirement)) {
                faults.add(Problem.Fault.of(pointer, DUPLICATE));
            }
        }
    }
}
