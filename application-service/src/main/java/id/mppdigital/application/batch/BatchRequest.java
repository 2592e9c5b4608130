package id.mppdigital.application.batch;

import static id.mppdigital.application.refusal.ApplicationRefusal.CONFIRM_REJECTION;
import static id.mppdigital.application.refusal.ApplicationRefusal.EITHER_OR;
import static id.mppdigital.application.refusal.ApplicationRefusal.INVALID_BATCH;
import static id.mppdigital.application.refusal.ApplicationRefusal.TELL_THE_APPLICANT;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /applications/v1/batches}: which applications, by {@code ids} or by {@code filter}, and what
 * happens to each, a {@code transition} or an {@code assignment}.
 *
 * @param confirmRejection true if all of them are to be rejected for the same reason
 */
record BatchRequest(
        @Nullable @Size(min = 1, max = LARGEST) List<@NotNull ApplicationId> ids,
        @Nullable @Valid BatchFilter filter,
        @Nullable @Valid BatchMove transition,
        @Nullable @Valid BatchAssignment assignment,
        @Nullable Boolean confirmRejection) {
    static final int LARGEST = 800;

    /**
     * An application without an officer, or of the caller, goes to this officer.
     *
     * @param officer the subject of a colleague, or the caller's own
     */
    record BatchAssignment(
            @NotNull @Size(min = 1, max = 255) String officer) {}

    /** The applications that are named, each once; none where a filter selects them. */
    List<ApplicationId> named() {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }

    /** @throws Problem 422 {@code invalid-batch} naming each member that is missing or one too many */
    void check() {
        var problem = Problem.of(INVALID_BATCH);
        if ((ids == null) == (filter == null)) {
            problem.at("/ids", EITHER_OR, "ids", "filter");
        }
        if ((transition == null) == (assignment == null)) {
            problem.at("/transition", EITHER_OR, "transition", "assignment");
        }
        if (transition != null && transition.to() == ApplicationStatus.REJECTED) {
            if (!Boolean.TRUE.equals(confirmRejection)) {
                problem.at("/confirmRejection", CONFIRM_REJECTION);
            }
            if (transition.reason() == null) {
                problem.at("/transition/reason", TELL_THE_APPLICANT);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
