package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The guards of every endpoint: breakers as the settings say, bulkheads and time limits as the agency's manifest
 * says.
 */
@Component
class EndpointGuards {
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final TimeLimiterRegistry limiters;
    private final DispatchSettings settings;

    EndpointGuards(
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            DispatchSettings settings) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.limiters = limiters;
        this.settings = settings;
    }

    EndpointGuard guard(String agency, Endpoint endpoint) {
        return new EndpointGuard(bulkhead(agency, endpoint), breaker(agency));
    }

    /** As it was set last. */
    EndpointGuard guard(String agency) {
        return new EndpointGuard(bulkheads.bulkhead(agency), breaker(agency));
    }

    private CircuitBreaker breaker(String agency) {
        return breakers.circuitBreaker(agency);
    }

    /** A changed manifest takes effect with the next call. */
    TimeLimiter limiter(String agency, Endpoint endpoint) {
        var limit = min(endpoint.timeout(), settings.maxTimeout());
        var known = limiters.find(agency)
                .filter(limiter ->
                        limiter.getTimeLimiterConfig().getTimeoutDuration().equals(limit));
        if (known.isEmpty()) {
            limiters.remove(agency);
        }
        return known.orElseGet(() -> limiters.timeLimiter(
                agency, TimeLimiterConfig.custom().timeoutDuration(limit).build()));
    }

    private Bulkhead bulkhead(String agency, Endpoint endpoint) {
        int calls = Math.min(endpoint.maxConcurrent(), settings.maxConcurrent());
        var config = BulkheadConfig.custom()
                .maxConcurrentCalls(calls)
                .maxWaitDuration(Duration.ZERO)
                .build();
        var bulkhead = bulkheads.bulkhead(agency, config);
        if (bulkhead.getBulkheadConfig().getMaxConcurrentCalls() != calls) {
            bulkhead.changeConfig(config);
        }
        return bulkhead;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
