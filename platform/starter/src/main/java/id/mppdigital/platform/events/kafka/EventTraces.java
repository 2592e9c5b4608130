package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.events.StoredEvent;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/** Continues the trace of an event. If the trace isn't kept, its ids are passed on and no span is recorded. */
public class EventTraces {
    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    EventTraces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
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
