package id.mppdigital.platform.guard;

import id.mppdigital.platform.guard.Outcome.Answered;
import id.mppdigital.platform.guard.Outcome.Reason;
import id.mppdigital.platform.guard.Outcome.Unanswered;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One dependency's bulkhead, breaker and deadline. {@link #call} uses all three. A caller that must have permission
 * before it begins takes it with {@link #take}, calls with {@link #within}, and then {@link #settle}s each permission.
 */
public final class Guard {
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final Duration deadline;
    private final ExecutorService threads;

    Guard(Bulkhead bulkhead, CircuitBreaker breaker, Duration deadline, ExecutorService threads) {
        this.bulkhead = bulkhead;
        this.breaker = breaker;
        this.deadline = deadline;
        this.threads = threads;
    }

    /**
     * Calls, unless the bulkhead is full or the breaker open; never throws. A full bulkhead does not open the breaker.
     */
    public <T> Outcome<T> call(Callable<T> call) {
        if (!bulkhead.tryAcquirePermission()) {
            return new Unanswered<>(Reason.BUSY, BulkheadFullException.createBulkheadFullException(bulkhead));
        }
        if (!breaker.tryAcquirePermission()) {
            bulkhead.releasePermission();
            return new Unanswered<>(Reason.RESTING, CallNotPermittedException.createCallNotPermittedException(breaker));
        }
        long started = System.nanoTime();
        var outcome = within(call);
        long nanos = System.nanoTime() - started;
        switch (outcome) {
            case Answered<T> _ -> breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
            case Unanswered<T> none when none.reason() == Reason.INTERRUPTED -> breaker.releasePermission();
            case Unanswered<T> none -> breaker.onError(nanos, TimeUnit.NANOSECONDS, none.cause());
        }
        bulkhead.onComplete();
        return outcome;
    }

    /** Takes up to so many permissions; none while the breaker is open. */
    public int take(int wanted) {
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

    /** Gives unused permissions back. */
    public void giveBack(int unused) {
        for (int i = 0; i < unused; i++) {
            breaker.releasePermission();
            bulkhead.releasePermission();
        }
    }

    /** Runs a call with a taken permission, on its own thread until the deadline; never throws. */
    public <T> Outcome<T> within(Callable<T> call) {
        try {
            return answer(threads.submit(call));
        } catch (RuntimeException | Error e) { // no thread, for want of memory or at the end
            return new Unanswered<>(Reason.FAILED, e);
        }
    }

    private <T> Outcome<T> answer(Future<T> running) {
        try {
            return new Answered<>(running.get(deadline.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            running.cancel(true);
            return new Unanswered<>(Reason.TOO_LATE, e);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return new Unanswered<>(Reason.INTERRUPTED, e);
        } catch (ExecutionException e) {
            return new Unanswered<>(Reason.FAILED, e.getCause() == null ? e : e.getCause());
        }
    }

    /** Ends a call that used a taken permission. */
    public void settle(Health health, Duration took) {
        switch (health) {
            case WELL -> breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
            case ILL -> breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, Failed.WITHOUT_TRACE);
            case UNKNOWN -> breaker.releasePermission();
        }
        bulkhead.onComplete();
    }

    /** Calls under way. */
    public int inFlight() {
        var metrics = bulkhead.getMetrics();
        return metrics.getMaxAllowedConcurrentCalls() - metrics.getAvailableConcurrentCalls();
    }

    /** CLOSED (calls go out), OPEN (none do) or HALF_OPEN (some try). */
    public String breaker() {
        return breaker.getState().name();
    }

    /** What the breaker counts; never thrown. */
    private static final class Failed extends Exception {
        static final Failed WITHOUT_TRACE = new Failed();

        private Failed() {
            super("the dependency failed", null, false, false);
        }
    }
}
