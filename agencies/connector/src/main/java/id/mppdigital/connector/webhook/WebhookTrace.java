package id.mppdigital.connector.webhook;

import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.platform.observability.TraceParent;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries the trace of the citizen's request on to the agency, hours later if need be. */
@Component
class WebhookTrace {
    private final Propagator propagator;

    WebhookTrace(ObjectProvider<Propagator> propagator) {
        this.propagator = propagator.getIfAvailable(() -> Propagator.NOOP);
    }

    /** Runs a call as a span of the original trace; hands it the {@code traceparent} to send, or null. */
    void during(Delivery delivery, Consumer<@Nullable String> call) {
        var stored = delivery.news().traceparent();
        if (stored == null) {
            call.accept(null);
            return;
        }
        var span = propagator
                .extract(stored, WebhookTrace::header)
                .kind(Span.Kind.CLIENT)
                .name("webhook " + delivery.news().message().wire())
                .tag("agency", delivery.agency())
                .start();
        try {
            var continued = TraceParent.of(span);
            call.accept(continued == null ? stored : continued);
        } finally {
            span.end();
        }
    }

    private static @Nullable String header(String traceparent, String name) {
        return "traceparent".equals(name) ? traceparent : null;
    }
}
