package id.mppdigital.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.events.kafka.EventTraces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ShipmentTests {
    private static final Duration LONG = Duration.ofSeconds(5);

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final RestingTopics resting = new RestingTopics(Clock.systemUTC());
    private final Shipment shipment = new Shipment(() -> kafka, resting, EventTraces.none());

    @Test
    void what_was_acknowledged_is_done() {
        send(1, "a", "x");
        send(2, "a", "y");

        assertThat(shipment.acknowledged(LONG)).containsExactly(1L, 2L);
    }

    @Test
    void an_event_stays_when_one_before_it_of_its_aggregate_failed() {
        send(1, "a", "x");
        send(2, "a", "x");
        send(3, "a", "y");
        send(4, "b", "x");
        kafka.errorNext(new TimeoutException("no answer"));

        var done = shipment.acknowledged(LONG);

        assertThat(done).containsExactly(3L, 4L);
        assertThat(shipment.isComplete(done)).isFalse();
    }

    @Test
    void a_topic_that_refuses_is_tried_once_and_holds_no_other_back() {
        kafka.sendException = new TimeoutException("no such topic");
        send(1, "a", "x");
        kafka.sendException = null;
        send(2, "a", "x");
        send(3, "b", "x");

        assertThat(shipment.acknowledged(LONG)).containsExactly(3L);
        assertThat(resting.now()).containsExactly("a");
    }

    private void send(long position, String topic, String subject) {
        shipment.send(new OutboxTable.Row(
                position,
                topic,
                new StoredEvent(
                        new UUID(0, position),
                        "/test",
                        "test.v1",
                        subject,
                        position,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        new byte[] {1},
                        null)));
    }
}
