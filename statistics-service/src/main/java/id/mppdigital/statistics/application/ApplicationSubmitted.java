package id.mppdigital.statistics.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code id.mppdigital.application.submitted.v1}: nothing of the citizen.
 *
 * @param dueAt when the time limit ends; null without one, and in events from before it was told
 */
record ApplicationSubmitted(
        UUID applicationId,
        String mall,
        String agency,
        Service service,
        Instant submittedAt,
        @Nullable Instant dueAt) {
    record Service(String code, int version) {}
}
