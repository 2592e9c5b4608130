package id.mppdigital.gateway.watch;

import id.mppdigital.platform.observability.TraceParent;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/**
 * The trace that a request belongs to (W3C Trace Context). A valid one from outside goes on, so that a front-end finds
 * its own click in our traces; anything else is dropped and a new trace begins.
 */
public final class TraceContext {
    private static final String HEADER = "traceparent";
    private static final Pattern PARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();

    private TraceContext() {}

    /** What the client says, where it is valid. */
    static @Nullable String ofClient(List<String> parents) {
        return parents.size() == 1 && PARENT.matcher(parents.getFirst()).matches() ? parents.getFirst() : null;
    }

    /** Whether the client wants its trace left out. That it wants it kept says nothing: anybody could ask for that. */
    static boolean isLeftOut(String parent) {
        return (HexFormat.fromHexDigit(parent.charAt(parent.length() - 1)) & 1) == 0;
    }

    /** Whether the client began the trace; its {@code tracestate} goes on only then. */
    public static boolean isOfClient(ServerWebExchange exchange) {
        return ofClient(exchange.getRequest().getHeaders().getOrEmpty(HEADER)) != null;
    }

    /**
     * The {@code traceparent} for the service behind: of the span that the door began for the request, or, as its trace
     * is not kept, of one that nobody records. Without it the service would decide again whether to keep the trace.
     */
    public static String parent(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(TraceParent::of)
                .orElseGet(() ->
                        unrecorded(ofClient(exchange.getRequest().getHeaders().getOrEmpty(HEADER))));
    }

    static String unrecorded(@Nullable String client) {
        return "00-" + (client == null ? id() + id() : client.substring(3, 35)) + "-" + id() + "-00";
    }

    private static String id() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
