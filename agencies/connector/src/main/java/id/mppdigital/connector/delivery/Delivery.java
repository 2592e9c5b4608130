package id.mppdigital.connector.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one agency about one application.
 *
 * @param id also the webhook's id, the same for every attempt
 * @param verified what is told of single fields, a list in JSON: what came of verifying them later, or that their
 *     facts have changed; null in every other message
 */
public record Delivery(
        UUID id,
        String agency,
        Application application,
        News news,
        @Nullable String verified) {
    public record Application(
            UUID applicationId,
            String registrationNumber,
            String mall,
            String serviceCode,
            int serviceVersion,
            @Nullable Instant submittedAt) {}

    /**
     * What the agency is told.
     *
     * @param sequence the event's number within the application
     * @param occurredAt when the event was published
     * @param reasonCode why the applicant withdrew
     * @param sealed the dossier as it came, a JWE in JSON; read only while the message is written, so that one that
     *     can't be read harms no other delivery; null where the message has none
     * @param traceparent of the request that caused the event
     */
    public record News(
            MessageType message,
            long sequence,
            Instant occurredAt,
            @Nullable String reasonCode,
            @Nullable String sealed,
            @Nullable String traceparent) {}
}
