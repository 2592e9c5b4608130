package id.mppdigital.application.batch;

import id.mppdigital.application.batch.BatchResult.BatchRefusal;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch would do.
 *
 * @param ids the applications that it is about, without those that were not found
 * @param more whether the filter fits further applications, which are not part of this batch
 */
record BatchPreview(List<ApplicationId> ids, boolean more, List<Expected> expected) {
    /**
     * So many applications would have the same outcome.
     *
     * @param status now; null for those that were not found
     * @param refusal null unless they would be refused
     */
    record Expected(
            Foreseen outcome,
            @Nullable ApplicationStatus status,
            @Nullable BatchRefusal refusal,
            int count) {
        Expected times(int counted) {
            return new Expected(outcome, status, refusal, counted);
        }
    }

    /** What would come of an application. */
    enum Foreseen {
        CHANGED,
        /** It is so already. */
        UNCHANGED,
        REFUSED,
        /** It doesn't exist, or is not of the caller's desk. */
        NOT_FOUND
    }
}
