package id.mppdigital.connector.webhook;

import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.platform.observability.ContinuedTrace;
import id.mppdigital.platform.observability.TraceParent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries the trace of the citizen's request on to the agency. */
@Component
class WebhookTrace {
    private final ContinuedTrace trace;

    WebhookTrace(ContinuedTrace trace) {
        this.trace = trace;
    }

    /** Runs a call as a span of the original trace; hands it the {@code traceparent} to send, or null. */
    void during(Delivery delivery, Consumer<@Nullable String> call) {
        var stored = delivery.news().traceparent();
        var name = "webhook " + delivery.news().message().wire();
        trace.during(stored, name, span -> {
            span.tag("agency", delivery.agency());
            var continued = TraceParent.of(span);
            call.accept(continued == null ? stored : continued);
            return delivery;
        });
    }
}
