package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One agency's bulkhead and breaker; a permission is taken from both before a delivery is claimed. */
class EndpointGuard {
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;

    EndpointGuard(Bulkhead bulkhead, CircuitBreaker breaker) {
        this.bulkhead = bulkhead;
        this.breaker = breaker;
    }

    /** Takes up to so many permissions; none while the breaker is open, so that an outage costs no attempts. */
    int take(int wanted) {
        int taken = 0;
        while (taken < wanted && bulkhead.tryAcquirePermission()) {
            if (!breaker.tryAcquirePermission()) {
                bulkhead.releasePermission();
                break;
            }
            taken++;
        }
        return taken;
    }

    /** Gives permissions back that nothing was claimed for. */
    void giveBack(int unused) {
        for (int i = 0; i < unused; i++) {
            breaker.releasePermission();
            bulkhead.releasePermission();
        }
    }

    void answered(Answer answer, Duration duration) {
        switch (answer) {
            case Answer.Answered(int status, var retryAfter)
            when status >= 500 && retryAfter.isEmpty() ->
                breaker.onError(duration.toNanos(), TimeUnit.NANOSECONDS, new EndpointFailed("http-" + status));
            case Answer.Unreachable(var reason) ->
                breaker.onError(duration.toNanos(), TimeUnit.NANOSECONDS, new EndpointFailed(reason));
            // Whoever refuses, or asks for time, is alive.
            case Answer.Answered _ -> breaker.onSuccess(duration.toNanos(), TimeUnit.NANOSECONDS);
            // Says nothing about the endpoint.
            case Answer.Refused _, Answer.Unwritable _, Answer.Unsendable _, Answer.Broken _ ->
                breaker.releasePermission();
        }
        bulkhead.onComplete();
    }

    /** Calls under way. */
    int inFlight() {
        var metrics = bulkhead.getMetrics();
        return metrics.getMaxAllowedConcurrentCalls() - metrics.getAvailableConcurrentCalls();
    }

    String breaker() {
        return breaker.getState().name();
    }

    /** What the breaker counts; never thrown. */
    private static final class EndpointFailed extends Exception {
        EndpointFailed(String reason) {
            super(reason, null, false, false);
        }
    }
}
