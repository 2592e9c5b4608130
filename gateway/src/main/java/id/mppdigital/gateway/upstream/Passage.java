package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Leads a request through its upstream's breaker. The rest of the chain completes when the head of the answer is there,
 * as the body is written by a filter further out: so neither a long stream nor a slow reader says anything about the
 * upstream's health.
 */
@Component
public class Passage {
    /** After the target URL is known (10,000), before the request is sent (the very end). */
    public static final int ORDER = 20_000;

    private static final Logger log = LoggerFactory.getLogger(Passage.class);

    private final Plan plan;
    private final UpstreamSettings settings;

    Passage(Plan plan, UpstreamSettings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    public Mono<Void> through(Upstream upstream, ServerWebExchange exchange, GatewayFilterChain chain) {
        upstream.mark(exchange);
        var breaker = upstream.breaker();
        var sent = chain.filter(exchange);
        // A stream has no time limit, so it could hold one of the few trial calls of a half-open breaker for ever.
        var guarded = plan.streams(exchange.getRequest())
                ? Mono.defer(() -> breaker.getState() == State.OPEN
                        ? Mono.error(CallNotPermittedException.createCallNotPermittedException(breaker))
                        : sent)
                : sent.transformDeferred(CircuitBreakerOperator.of(breaker));
        return guarded.onErrorMap(error -> told(error, upstream))
                .then(Mono.defer(() -> upstream.own() ? StrayAnswers.refuse(exchange.getResponse()) : Mono.empty()));
    }

    private Throwable told(Throwable error, Upstream upstream) {
        if (Failures.ofUpstream(error)) {
            log.warn("The {} failed: {}", upstream.name(), error.toString());
        }
        return Failures.told(error, upstream, settings.breaker().open());
    }
}
