package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a move must bring along: an applicant who is refused or asked for more is told why, and how to object. */
class MoveRules {

    private final List<Problem.Fault> faults = new ArrayList<>();

    private MoveRules() {}

    /**
     * @param stages the stages that the service declares
     * @throws Problem 422 {@code invalid-transition} naming each member that is missing or not allowed
     */
    static void check(Move move, Set<String> stages) {
        var rules = new MoveRules();
        rules.checkRemarks(move);
        rules.checkStage(move, stages);
        if (!rules.faults.isEmpty()) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-transition",
                            "This transition needs more, or says too much; see errors.")
                    .at(rules.faults);
        }
    }

    private void checkRemarks(Move move) {
        var remarks = move.remarks();
        switch (move.to()) {
            case REJECTED -> {
                require("/reason", remarks.reason());
                require("/legalBasis", remarks.legalBasis());
                require("/appealRoute", remarks.appealRoute());
            }
            case CORRECTION_REQUESTED -> require("/reason", remarks.reason());
            default -> {}
        }
    }

    private void checkStage(Move move, Set<String> stages) {
        if (move.stage() == null) {
            return;
        }
        if (move.to() != ApplicationStatus.IN_REVIEW) {
            faults.add(new Problem.Fault("/stage", "stage-not-allowed", Wording.same("Only IN_REVIEW has stages.")));
        } else if (!stages.contains(move.stage())) {
            faults.add(new Problem.Fault(
                    "/stage", "unknown-stage", Wording.same("The service's manifest declares no such stage.")));
        }
    }

    private void require(String pointer, @Nullable Object value) {
        if (value == null) {
            faults.add(new Problem.Fault(pointer, "required", Wording.same("An applicant must be told this.")));
        }
    }
}
