package id.mppdigital.gateway.door;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * One line per request, written when its answer has ended. It names neither people nor query strings, and long runs of
 * digits in a path are blanked: an agency's own API may carry numbers that belong to somebody.
 */
@Component
class AccessLogFilter implements WebFilter, Ordered {
    private static final Logger log = LoggerFactory.getLogger("mpp.access");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,}");
    private static final int LONGEST = 200;

    @Override
    public int getOrder() {
        return -1000;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!log.isInfoEnabled() || exchange.getRequest().getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        long start = System.nanoTime();
        return chain.filter(exchange).doFinally(end -> write(exchange, end, System.nanoTime() - start));
    }

    private static void write(ServerWebExchange exchange, SignalType end, long nanos) {
        var status = exchange.getResponse().getStatusCode();
        log.atInfo()
                .addKeyValue(
                        "http.request.method", exchange.getRequest().getMethod().name())
                .addKeyValue("url.path", path(exchange.getRequest().getURI().getRawPath()))
                .addKeyValue("http.response.status_code", status == null ? 0 : status.value())
                .addKeyValue("event.duration", nanos)
                .addKeyValue("event.outcome", end == SignalType.ON_COMPLETE ? "complete" : "broken-off")
                .log("request");
    }

    static String path(String raw) {
        var shown = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return NUMBER.matcher(shown).replaceAll("***");
    }
}
