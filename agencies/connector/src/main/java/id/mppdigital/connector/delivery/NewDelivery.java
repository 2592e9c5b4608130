package id.mppdigital.connector.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery about to be queued.
 *
 * @param eventId of the event that it carries on
 * @param sequence the event's number within its application
 * @param sealed the dossier as it came, null where the message has none
 * @param traceparent of the request that caused the event
 */
record NewDelivery(
        UUID eventId,
        MessageType message,
        ApplicationEvent application,
        long sequence,
        Instant occurredAt,
        @Nullable Instant submittedAt,
        @Nullable String reasonCode,
        @Nullable Map<String, Object> sealed,
        @Nullable String traceparent) {}
