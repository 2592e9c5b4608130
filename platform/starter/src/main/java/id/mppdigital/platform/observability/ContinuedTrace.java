package id.mppdigital.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Continues the trace that work was stored with ({@link TraceParent}) when it leaves the platform, hours later if need be. */
public final class ContinuedTrace {
    private final Propagator propagator;

    ContinuedTrace(Propagator propagator) {
        this.propagator = propagator;
    }

    /**
     * Makes a call to another system as a span of the stored trace.
     *
     * @param stored the {@code traceparent} of that trace; null outside any, and then nothing is recorded
     * @param call gets the span, to say of it what is no secret
     */
    public <T> T during(@Nullable String stored, String name, Function<Span, T> call) {
        if (stored == null) {
            return call.apply(Span.NOOP);
        }
        var span = propagator
                .extract(stored, ContinuedTrace::header)
                .kind(Span.Kind.CLIENT)
                .name(name)
                .start();
        try {
            return call.apply(span);
        } finally {
            span.end();
        }
    }

    private static @Nullable String header(String traceparent, String name) {
        return "traceparent".equals(name) ? traceparent : null;
    }
}
