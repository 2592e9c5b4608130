package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.watch.TraceContext;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Keeps from the services every header by which a client could pretend to be somebody else or somewhere else. No
 * service may find out who calls from anything but the token.
 */
public final class RequestHeaders {
    /**
     * Cookies: no service uses them. Baggage: may hold anything about anybody, and would travel on into every event.
     * Referer: where somebody came from is nobody's matter here. Expect: met at the door already. Host: the upstream
     * has its own name.
     */
    private static final Set<String> DROPPED = Set.of(
            "forwarded",
            "cookie",
            "baggage",
            "referer",
            "expect",
            "host",
            "b3",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-rewrite-url",
            "proxy",
            "proxy-connection",
            "via");

    private static final List<String> DROPPED_FAMILIES =
            List.of("x-user", "x-forwarded", "x-original-", "x-auth", "x-b3-", "x-envoy-", "x-mpp-");

    /**
     * All that an agency's API hears of a citizen's request: what is wanted and in which form. Above all not the token,
     * which opens everything that the citizen may see: an agency that got one could act as the citizen at every other
     * agency until it expires.
     */
    private static final Set<String> TO_AGENCIES = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "user-agent");

    private RequestHeaders() {}

    public static HttpHeaders toService(ServerWebExchange exchange) {
        boolean traceOfClient = TraceContext.isOfClient(exchange);
        return passed(exchange, name -> isPassed(name, traceOfClient));
    }

    public static HttpHeaders toAgency(ServerWebExchange exchange) {
        return passed(exchange, TO_AGENCIES::contains);
    }

    private static HttpHeaders passed(ServerWebExchange exchange, Predicate<String> rule) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        var passed = new DefaultHttpHeaders();
        HopByHop.copy(request.requestHeaders(), passed, rule);
        if (request.requestHeaders().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            // RFC 9112, 6.3: two lengths of one body are how requests are smuggled.
            passed.remove(HttpHeaderNames.CONTENT_LENGTH);
        }
        passed.set("traceparent", TraceContext.parent(exchange));
        return passed;
    }

    static boolean isPassed(String name, boolean traceOfClient) {
        return switch (name) {
            case "traceparent", "tracestate" -> traceOfClient;
            default -> !DROPPED.contains(name) && !startsWithAny(name);
        };
    }

    private static boolean startsWithAny(String name) {
        for (var family : DROPPED_FAMILIES) {
            if (name.startsWith(family)) {
                return true;
            }
        }
        return false;
    }
}
