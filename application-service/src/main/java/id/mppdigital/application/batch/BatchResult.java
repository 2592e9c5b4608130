package id.mppdigital.application.batch;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one application of a batch.
 *
 * @param position in the batch, from 1
 * @param registrationNumber null for one that is open or was not found
 * @param status after the batch worked on it; null unless it is done
 * @param refusal null unless it is refused
 */
record BatchResult(
        int position,
        ApplicationId id,
        @Nullable String registrationNumber,
        BatchOutcome outcome,
        @Nullable ApplicationStatus status,
        @Nullable BatchRefusal refusal) {
    /** What came of it. */
    enum BatchOutcome {
        /** Not worked off yet. */
        OPEN,
        /** It was moved or assigned, or was so already. */
        DONE,
        REFUSED,
        /** It doesn't exist, or is not of the caller's desk. */
        NOT_FOUND,
        /** Given up after several failures on our side; nothing was changed. */
        FAILED
    }

    /**
     * Why it was refused, as a single request would have been.
     *
     * @param code a code of the problems of this API
     */
    record BatchRefusal(String code, BilingualText detail, List<BatchFault> errors) {
        static BatchRefusal of(Problem problem) {
            return new BatchRefusal(
                    problem.code(),
                    text(problem.detail()),
                    problem.faults().stream()
                            .map(fault -> new BatchFault(fault.pointer(), fault.code(), text(fault.detail())))
                            .toList());
        }

        private static BilingualText text(Wording wording) {
            return new BilingualText(wording.id(), wording.en());
        }
    }

    /** One thing that is wrong with the transition for this application. */
    record BatchFault(String pointer, String code, BilingualText detail) {}
}
