package id.mppdigital.platform.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.events.StoredEvent;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTests {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void what_was_written_is_read() {
        assertThat(EventRecords.read(written(TRACE))).usingRecursiveComparison().isEqualTo(event(TRACE));
    }

    @Test
    void a_trace_is_also_read_from_the_header_that_tracers_write() {
        var kafka = written(TRACE);
        kafka.headers().remove("ce_traceparent");

        assertThat(EventRecords.read(kafka).traceparent()).isEqualTo(TRACE);
    }

    private static ConsumerRecord<String, byte[]> written(String traceparent) {
        var written = EventRecords.write("test.things", event(traceparent));
        var kafka = new ConsumerRecord<>("test.things", 0, 0, written.key(), written.value());
        written.headers().forEach(kafka.headers()::add);
        return kafka;
    }

    private static StoredEvent event(String traceparent) {
        return new StoredEvent(
                new UUID(0, 1),
                "/test",
                "test.v1",
                "one",
                1,
                Instant.parse("2026-01-01T00:00:00Z"),
                new byte[] {1},
                traceparent);
    }
}
