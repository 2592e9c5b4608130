package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.BaseRegister;
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
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** The population register behind its own bulkhead, breaker and time limit: it may fail in any way, prefill goes on. */
@Component
class DukcapilRegister implements BaseRegister {

    static final String CODE = "dukcapil";

    private static final Logger log = LoggerFactory.getLogger(DukcapilRegister.class);

    private final DukcapilClient client;
    private final PersonMapping mapping;
    private final DukcapilSettings settings;
    private final RegisterThreads threads;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimit;

    DukcapilRegister(
            DukcapilClient client,
            PersonMapping mapping,
            DukcapilSettings settings,
            RegisterThreads threads,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers) {
        this.client = client;
        this.mapping = mapping;
        this.settings = settings;
        this.threads = threads;
        this.bulkhead = bulkheads.bulkhead(CODE);
        this.breaker = breakers.circuitBreaker(CODE);
        this.timeLimit = TimeLimiter.of(
                CODE,
                TimeLimiterConfig.custom().timeoutDuration(settings.timeout()).build());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean knows(FactSource source) {
        return mapping.knows(source);
    }

    @Override
    public Duration freshness() {
        return settings.freshness();
    }

    @Override
    public RegisterAnswer ask(Nik nik) {
        // Outside in: a full bulkhead is our own doing, so it must not open the breaker.
        var guarded = Bulkhead.decorateCallable(
                bulkhead,
                CircuitBreaker.decorateCallable(
                        breaker, () -> timeLimit.executeFutureSupplier(() -> threads.submit(() -> answer(nik)))));
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

    private RegisterAnswer answer(Nik nik) {
        return client.callNik(nik)
                .<RegisterAnswer>map(person -> new RegisterAnswer.Found(mapping.facts(person)))
                .orElseGet(RegisterAnswer.NotFound::new);
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
