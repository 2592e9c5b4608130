package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.events.StoredEvent;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Continues the trace of an event, on its way to Kafka and at each consumer. If the trace isn't kept, its ids are passed
 * on and no span is recorded.
 */
public class EventTraces {
    private static final String TRACEPARENT = "traceparent";

    private static final String KEPT = "-01";

    private final Tracer tracer;
    private final Propagator propagator;

    EventTraces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Where nobody traces. */
    public static EventTraces none() {
        return new EventTraces(Tracer.NOOP, Propagator.NOOP);
    }

    /**
     * The wait in the outbox and the way to Kafka as one span: it begins when the event was stored and ends with the
     * acknowledgement. Null if the trace isn't kept: the relay spends nothing on it.
     */
    public @Nullable Callback sending(String topic, StoredEvent event) {
        var parent = event.traceparent();
        if (parent == null || !parent.endsWith(KEPT)) {
            return null;
        }
        var span = propagator
                .extract(event, EventTraces::header)
                .kind(Span.Kind.PRODUCER)
                .name(topic + " send")
                .startTimestamp(ChronoUnit.MICROS.between(Instant.EPOCH, event.time()), TimeUnit.MICROSECONDS)
                .start();
        return (_, failure) -> {
            if (failure != null) {
                span.error(failure);
            }
            span.end();
        };
    }

    public void continued(String topic, StoredEvent event, Runnable handler) {
        var span = propagator
                .extract(event, EventTraces::header)
                .kind(Span.Kind.CONSUMER)
                .name(topic + " process")
                .start();
        try (var _ = tracer.withSpan(span)) {
            handler.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private static @Nullable String header(StoredEvent event, String name) {
        return TRACEPARENT.equals(name) ? event.traceparent() : null;
    }
}
