package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.upstream.Upstream;
import id.mppdigital.gateway.watch.TraceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Keeps from the services every header by which a client could pretend to be somebody else or somewhere else. No
 * service may find out who calls from anything but the token.
 */
@Component
class RequestHeaders implements HttpHeadersFilter, Ordered {
    /**
     * Cookies: no service uses them. Baggage: may hold anything about anybody, and would travel on into every event. Referer:
     * where somebody came from is nobody's matter here. Expect: met at the door already.
     */
    private static final Set<String> DROPPED = Set.of(
            "forwarded",
            "cookie",
            "baggage",
            "referer",
            "expect",
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
     * All that an agency's API hears of a citizen's request: what is wanted and in which form. Above all not the token, which
     * opens everything that the citizen may see: an agency that got one could act as the citizen at every other agency until it
     * expires.
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
            "te",
            "transfer-encoding",
            "user-agent");

    /** Before all others: what they add themselves must not be dropped. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders incoming, ServerWebExchange exchange) {
        boolean theirs = TraceContext.isOfClient(exchange);
        boolean own = Upstream.of(exchange).own();
        var passed = new HttpHeaders();
        incoming.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (own ? isPassed(lower, theirs) : TO_AGENCIES.contains(lower)) {
                passed.addAll(name, values);
            }
        });
        passed.set("traceparent", TraceContext.parent(exchange));
        return passed;
    }

    private static boolean isPassed(String name, boolean theirs) {
        return switch (name) {
            case "traceparent", "tracestate" -> theirs;
            default -> !DROPPED.contains(name) && DROPPED_FAMILIES.stream().noneMatch(name::startsWith);
        };
    }
}
