package id.mppdigital.connector.webhook;

import id.mppdigital.connector.delivery.Delivery;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries the trace of the citizen's request on to the agency, hours later if need be. */
@Component
class WebhookTrace {
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private final @Nullable Tracer tracer;

    WebhookTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable();
    }

    /** Runs a call as a span of the original trace; hands it the {@code traceparent} to send, or null. */
    void during(Delivery delivery, Consumer<@Nullable String> call) {
        var span = span(delivery);
        if (span == null) {
            call.accept(delivery.news().traceparent());
            return;
        }
        try {
            call.accept("00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + flags(span));
        } finally {
            span.end();
        }
    }

    private @Nullable Span span(Delivery delivery) {
        var stored = delivery.news().traceparent();
        if (tracer == null || stored == null) {
            return null;
        }
        var matcher = TRACEPARENT.matcher(stored);
        if (!matcher.matches()) {
            return null;
        }
        var parent = tracer.traceContextBuilder()
                .traceId(matcher.group(1))
                .spanId(matcher.group(2))
                .sampled((Integer.parseInt(matcher.group(3), 16) & 1) == 1)
                .build();
        var span = tracer.spanBuilder()
                .setParent(parent)
                .kind(Span.Kind.CLIENT)
                .name("webhook " + delivery.news().message().wire())
                .tag("agency", delivery.agency())
                .start();
        return span.context().traceId().equals(matcher.group(1)) ? span : null;
    }

    private static String flags(Span span) {
        return Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
    }
}
