package id.mppdigital.application.batch;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a batch has come.
 *
 * @param more whether the filter fits further applications, which are not part of this batch
 */
record Batch(UUID id, Instant createdAt, boolean more, Counts counts) {
    /**
     * So many applications by their outcome.
     *
     * @param open not worked off yet; the batch has ended when this is 0
     * @param failed given up after several failures on our side; nothing was changed
     */
    record Counts(int total, int open, int done, int refused, int notFound, int failed) {}
}
