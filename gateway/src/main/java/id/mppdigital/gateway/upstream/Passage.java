package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Leads a request through its upstream's breaker, which hears how it went when the head of the answer is there: so
 * neither a long stream nor a slow reader says anything about the upstream's health.
 */
@Component
public class Passage {
    private static final Logger log = LoggerFactory.getLogger(Passage.class);

    private final Plan plan;
    private final UpstreamSettings settings;
    private final Forwarding forwarding;

    Passage(Plan plan, UpstreamSettings settings, Forwarding forwarding) {
        this.plan = plan;
        this.settings = settings;
        this.forwarding = forwarding;
    }

    public Mono<Void> through(Upstream upstream, URI target, ServerWebExchange exchange) {
        var breaker = upstream.breaker();
        var head = forwarding.head(upstream, target, exchange);
        // A stream has no time limit, so it could hold one of the few trial calls of a half-open breaker for ever.
        var guarded = plan.streams(exchange.getRequest())
                ? Mono.defer(() -> breaker.getState() == State.OPEN
                        ? Mono.error(CallNotPermittedException.createCallNotPermittedException(breaker))
                        : head)
                : head.transformDeferred(CircuitBreakerOperator.of(breaker));
        return guarded.onErrorMap(error -> told(error, upstream))
                .then(Mono.defer(() -> body(upstream, exchange)))
                .doFinally(end -> {
                    if (end != SignalType.ON_COMPLETE) {
                        forwarding.breakOff(exchange);
                    }
                });
    }

    private Mono<Void> body(Upstream upstream, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        if (upstream.own() && StrayAnswers.isOne(response)) {
            return Mono.error(StrayAnswers.instead(response));
        }
        if (response.isCommitted()) {
            forwarding.breakOff(exchange);
            return Mono.empty();
        }
        return forwarding.body(exchange, error -> told(error, upstream));
    }

    private Throwable told(Throwable error, Upstream upstream) {
        if (Failures.ofUpstream(error)) {
            log.warn("The {} failed: {}", upstream.name(), error.toString());
        }
        return Failures.told(error, upstream, settings.breaker().open());
    }
}
