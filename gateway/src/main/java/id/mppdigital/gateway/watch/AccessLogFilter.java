package id.mppdigital.gateway.watch;

import id.mppdigital.gateway.door.OperatorsPort;
import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * One line per request, written when its answer has ended, and its time among the meters. The line names neither people
 * nor query strings, and of a path only what may belong to nobody.
 */
@Component
class AccessLogFilter implements WebFilter, Ordered {
    private static final Logger log = LoggerFactory.getLogger(AccessLines.LOG);

    private final RequestTimes times;

    AccessLogFilter(RequestTimes times) {
        this.times = times;
    }

    @Override
    public int getOrder() {
        return DoorOrder.ACCESS_LOG.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        var timed = timed(exchange);
        return chain.filter(exchange).doFinally(end -> {
            timed.run();
            if (log.isInfoEnabled() && !isProbe(exchange)) {
                write(exchange, end, System.nanoTime() - start);
            }
        });
    }

    /** A request that is observed has its time from there. */
    private Runnable timed(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .filter(request -> request.get(Timer.Sample.class) == null)
                .map(times::begin)
                .orElse(() -> {});
    }

    private static void write(ServerWebExchange exchange, SignalType end, long nanos) {
        var status = exchange.getResponse().getStatusCode();
        var line = log.atInfo();
        AccessLines.values(
                        exchange.getRequest().getMethod().name(),
                        LoggedPath.of(exchange.getRequest().getURI().getRawPath()),
                        status == null ? 0 : status.value(),
                        nanos,
                        end == SignalType.ON_COMPLETE ? "complete" : "broken-off")
                .forEach(value -> line.addKeyValue(value.key, value.value));
        line.log("request");
    }

    /** Asked every few seconds, and says nothing about anybody. */
    private static boolean isProbe(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().equals(Plan.HEALTH) || OperatorsPort.isOf(exchange);
    }
}
