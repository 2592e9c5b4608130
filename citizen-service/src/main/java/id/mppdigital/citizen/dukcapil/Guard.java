package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import id.mppdigital.citizen.registers.RegisterThreads;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** The bulkhead, breaker and time limit that every call to the population register shares, whatever its method. */
@Component
class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final RegisterThreads threads;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimit;

    Guard(
            DukcapilSettings settings,
            RegisterThreads threads,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers) {
        this.threads = threads;
        this.bulkhead = bulkheads.bulkhead(DukcapilRegister.CODE);
        this.breaker = breakers.circuitBreaker(DukcapilRegister.CODE);
        this.timeLimit = TimeLimiter.of(
                DukcapilRegister.CODE,
                TimeLimiterConfig.custom().timeoutDuration(settings.timeout()).build());
    }

    /** The call's answer, or why there is none. */
    RegisterAnswer around(Callable<RegisterAnswer> call) {
        // Outside in: a full bulkhead is our own doing, so it must not open the breaker.
        var guarded = Bulkhead.decorateCallable(
                bulkhead,
                CircuitBreaker.decorateCallable(
                        breaker, () -> timeLimit.executeFutureSupplier(() -> threads.submit(call))));
        try {
            return guarded.call();
        } catch (Exception e) {
            // Everything: whatever goes wrong with a register, the citizen types the value instead.
            Reason reason = reason(e);
            log.atLevel(reason.wasAsked() ? Level.WARN : Level.DEBUG)
                    .log("The population register gave no answer: {} ({})", reason, detail(e));
            return new RegisterAnswer.Unavailable(reason);
        }
    }

    /** Only messages that are ours: others may quote what was asked. */
    private static String detail(Exception failure) {
        return failure instanceof DukcapilFailure
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    private static Reason reason(Exception failure) {
        return switch (failure) {
            case CallNotPermittedException _ -> Reason.RESTING;
            case BulkheadFullException _ -> Reason.BUSY;
            case TimeoutException _ -> Reason.TOO_SLOW;
            case DukcapilFailure known -> known.reason();
            default -> failure.getCause() instanceof DukcapilFailure known ? known.reason() : Reason.UNREACHABLE;
        };
    }
}
