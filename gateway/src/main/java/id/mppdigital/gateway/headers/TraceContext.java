package id.mppdigital.gateway.headers;

import id.mppdigital.platform.observability.TraceParent;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/**
 * Whether a trace from outside may go on (W3C Trace Context). A valid one is kept, so that a front-end finds its own
 * click in our traces; anything else is dropped and a new trace begins.
 */
final class TraceContext {
    private static final Pattern PARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    static boolean valid(@Nullable List<String> parents) {
        return parents != null
                && parents.size() == 1
                && PARENT.matcher(parents.getFirst()).matches();
    }

    /** The {@code traceparent} for the service behind: of the span that the door began for the request, if it did. */
    static @Nullable String of(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(TraceParent::of)
                .orElse(null);
    }
}
