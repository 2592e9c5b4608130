package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.upstream.Upstream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Keeps from the outside what tells about our insides, and what only the door itself may say. */
@Component
class ResponseHeaders implements HttpHeadersFilter, Ordered {
    private static final Set<String> DROPPED = Set.of(
            "server",
            "x-powered-by",
            "x-application-context",
            "via",
            "set-cookie",
            "set-cookie2",
            "alt-svc",
            "x-xss-protection",
            "pragma",
            "expires",
            "content-security-policy-report-only",
            "public-key-pins");

    private static final List<String> DROPPED_FAMILIES = List.of("access-control-", "ratelimit", "x-ratelimit");

    /** What an agency could do mischief with under our name: ask for passwords, wipe the browser's storage, lead away. */
    private static final Set<String> NOT_FROM_AGENCIES =
            Set.of("www-authenticate", "clear-site-data", "refresh", "service-worker-allowed", "nel", "report-to");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders incoming, ServerWebExchange exchange) {
        boolean own = Upstream.of(exchange).own();
        var passed = new HttpHeaders();
        incoming.forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT), own)) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    private static boolean passes(String name, boolean own) {
        return !DROPPED.contains(name)
                && DROPPED_FAMILIES.stream().noneMatch(name::startsWith)
                && (own || !NOT_FROM_AGENCIES.contains(name));
    }
}
