package id.mppdigital.connector.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery about to be queued.
 *
 * @param eventId of the event that it carries on
 * @param sequence the event's number within its application
 * @param traceparent of the request that caused the event
 */
record NewDelivery(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        MessageType message,
        ApplicationEvent application,
        @Nullable String traceparent) {
    /** Why the applicant withdrew. */
    @Nullable
    String reasonCode() {
        return message == MessageType.WITHDRAWN ? application.reasonCode() : null;
    }
}
