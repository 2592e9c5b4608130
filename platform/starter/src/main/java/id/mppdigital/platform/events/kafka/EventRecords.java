package id.mppdigital.platform.events.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.events.UnreadableEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode, with the extensions {@code sequence} and {@code traceparent}. */
public final class EventRecords {
    private static final String TRACEPARENT = "traceparent";
    private static final String SEQUENCE = "sequence";

    private EventRecords() {}

    public static ProducerRecord<String, byte[]> write(String topic, StoredEvent event) {
        var builder = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withSource(URI.create(event.source()))
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withData("application/json", event.data())
                .withExtension(SEQUENCE, Long.toString(event.sequence()));
        if (event.traceparent() != null) {
            builder = builder.withExtension(TRACEPARENT, event.traceparent());
        }
        ProducerRecord<String, byte[]> written =
                KafkaMessageFactory.<String>createWriter(topic, event.subject()).writeBinary(builder.build());
        if (event.traceparent() != null) {
            // Tracers read the W3C header itself, not the CloudEvents attribute.
            written.headers().add(TRACEPARENT, event.traceparent().getBytes(UTF_8));
        }
        return written;
    }

    public static StoredEvent read(ConsumerRecord<String, byte[]> kafka) {
        try {
            var event = KafkaMessageFactory.createReader(kafka).toEvent();
            var data = event.getData();
            return new StoredEvent(
                    UUID.fromString(event.getId()),
                    event.getSource().toString(),
                    event.getType(),
                    required(event.getSubject(), "subject"),
                    Long.parseLong(required(extension(event, SEQUENCE), SEQUENCE)),
                    required(event.getTime(), "time").toInstant(),
                    required(data, "data").toBytes(),
                    traceparent(event, kafka));
        } catch (CloudEventRWException | IllegalArgumentException e) {
            throw new UnreadableEvent("not a CloudEvents 1.0 record", e);
        }
    }

    /** Another producer may write only the W3C header, as tracers do. */
    private static @Nullable String traceparent(CloudEvent event, ConsumerRecord<String, byte[]> kafka) {
        var header = kafka.headers().lastHeader(TRACEPARENT);
        var attribute = extension(event, TRACEPARENT);
        return attribute == null && header != null ? new String(header.value(), UTF_8) : attribute;
    }

    private static @Nullable String extension(CloudEvent event, String name) {
        var value = event.getExtension(name);
        return value == null ? null : value.toString();
    }

    private static <T> T required(@Nullable T value, String attribute) {
        if (value == null) {
            throw new UnreadableEvent("the CloudEvents attribute " + attribute + " is missing");
        }
        return value;
    }
}
