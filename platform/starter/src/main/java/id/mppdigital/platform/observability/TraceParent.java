package id.mppdigital.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the current request or event, to be stored with the work that follows. */
public final class TraceParent {
    private final @Nullable Tracer tracer;

    TraceParent(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** The {@code traceparent} header's value, or null outside any trace. */
    public @Nullable String current() {
        var span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : of(span);
    }

    /** The same for a given span; null when it belongs to no trace. */
    public static @Nullable String of(Span span) {
        var context = span.context();
        if (context.traceId().isEmpty()) {
            return null;
        }
        // A span that isn't sampled still belongs to a trace; the flag says that it isn't sampled.
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
    }
}
