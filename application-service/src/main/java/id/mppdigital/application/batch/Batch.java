package id.mppdigital.application.batch;

import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch has come.
 *
 * @param to where it moves the applications; null for an assignment
 * @param officer whom it gives the applications to; null for a transition
 * @param more whether the filter fits further applications, which are not part of this batch
 */
record Batch(
        UUID id,
        Instant createdAt,
        @Nullable ApplicationStatus to,
        @Nullable String officer,
        boolean more,
        Counts counts) {
    /**
     * So many applications by their outcome.
     *
     * @param open not worked off yet; the batch has ended when this is 0
     * @param failed given up after several failures on our side; nothing was changed
     */
    record Counts(int total, int open, int done, int refused, int notFound, int failed) {}
}
