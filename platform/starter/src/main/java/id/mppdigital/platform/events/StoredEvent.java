package id.mppdigital.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event with its payload as bytes: in the outbox, on Kafka, or waiting for its predecessor. */
public record StoredEvent(
        UUID id,
        String source,
        String type,
        String subject,
        long sequence,
        Instant time,
        byte[] data,
        @Nullable String traceparent) {
    <T> Received<T> with(T payload) {
        return new Received<>(id, source, type, subject, sequence, time, payload);
    }
}
