package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.upstream.Upstream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
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

    /**
     * All that an agency's API may say under our name: what its body is and how long that holds. A header that isn't here may
     * make a browser do things: sign in, store, report, load, wipe, lead away; new ones come every year.
     */
    private static final Set<String> FROM_AGENCIES = Set.of(
            "accept-ranges",
            "age",
            "allow",
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-range",
            "content-type",
            "date",
            "deprecation",
            "etag",
            "last-modified",
            "location",
            "retry-after",
            "sunset",
            "transfer-encoding",
            "vary",
            "x-accel-buffering");

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
            var lower = name.toLowerCase(Locale.ROOT);
            if (own ? isPassed(lower) : FROM_AGENCIES.contains(lower)) {
                passed.addAll(name, values);
            }
        });
        if (!own) {
            lead(passed, exchange);
        }
        return passed;
    }

    private static boolean isPassed(String name) {
        return !DROPPED.contains(name) && DROPPED_FAMILIES.stream().noneMatch(name::startsWith);
    }

    /** An agency may send a citizen on within its own API only, and only by our address of it. */
    private static void lead(HttpHeaders passed, ServerWebExchange exchange) {
        var location = passed.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            URI target = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR);
            AgencyLocation.atTheDoor(location, exchange.getRequest().getURI().getRawPath(), target)
                    .ifPresentOrElse(
                            ours -> passed.set(HttpHeaders.LOCATION, ours), () -> passed.remove(HttpHeaders.LOCATION));
        }
    }
}
