package id.mppdigital.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Makes upstreams, each with a breaker of its own, so that one's outage stays its own. */
@Component
public class Upstreams {
    private final UpstreamSettings settings;
    private final CircuitBreakerRegistry breakers;

    public Upstreams(UpstreamSettings settings, MeterRegistry meters) {
        this.settings = settings;
        var rules = settings.breaker();
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED)
                .slidingWindowSize((int) rules.window().toSeconds())
                .minimumNumberOfCalls(rules.calls())
                .failureRateThreshold(rules.failures())
                // An answer is an answer, however slow: only silence and broken connections count.
                .slowCallRateThreshold(100)
                .slowCallDurationThreshold(java.time.Duration.ofDays(1))
                .waitDurationInOpenState(rules.open())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(5)
                .recordException(Failures::ofUpstream)
                .writableStackTraceEnabled(false)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    Upstream service(String name) {
        return new Upstream(name, true, settings.response(name), breakers.circuitBreaker(name));
    }

    /** An agency's own API. */
    public Upstream agency(String code) {
        var name = "agency " + code;
        return new Upstream(name, false, settings.agency(), breakers.circuitBreaker(name));
    }

    /** Forgets the breaker of an agency that is gone. */
    public void forget(Upstream upstream) {
        breakers.remove(upstream.name());
    }
}
