package id.mppdigital.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.guard.Outcome.Answered;
import id.mppdigital.platform.guard.Outcome.Reason;
import id.mppdigital.platform.guard.Outcome.Unanswered;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTests {
    private static final String NAME = "away";

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(2)
            .minimumNumberOfCalls(2)
            .failureRateThreshold(100)
            .ignoreExceptions(IllegalArgumentException.class)
            .build());
    private final Guards guards = new Guards(BulkheadRegistry.ofDefaults(), breakers);
    private final Guard guard = guards.guard(NAME, Duration.ofMinutes(1), 2);

    @AfterEach
    void leaveNoInterruptBehind() {
        Thread.interrupted();
        guards.close();
    }

    @Test
    void an_answer_in_time_is_the_outcome() {
        assertThat(guard.call(() -> "yes")).isEqualTo(new Answered<>("yes"));
        assertThat(guard.inFlight()).isZero();
    }

    @Test
    void a_call_that_takes_too_long_is_interrupted() throws InterruptedException {
        var interrupted = new CountDownLatch(1);

        assertThat(reason(guards.guard(NAME, Duration.ofMillis(20), 2).call(() -> hang(interrupted))))
                .isEqualTo(Reason.TOO_LATE);
        interrupted.await();
        assertThat(guard.inFlight()).isZero();
    }

    @Test
    void whatever_a_call_throws_is_the_outcome_and_interrupts_nobody() {
        for (var thrown :
                new Throwable[] {new IOException("broken"), new IllegalStateException(), new OutOfMemoryError()}) {
            assertThat(guard.within(() -> GuardTests.<String, RuntimeException>sneak(thrown)))
                    .isEqualTo(new Unanswered<>(Reason.FAILED, thrown));
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_caller_that_is_interrupted_stays_so_and_the_breaker_counts_nothing() {
        var caller = Thread.currentThread();

        var outcome = guard.call(() -> {
            caller.interrupt();
            return hang(new CountDownLatch(1));
        });

        assertThat(reason(outcome)).isEqualTo(Reason.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(breakers.circuitBreaker(NAME).getMetrics().getNumberOfBufferedCalls())
                .isZero();
        assertThat(guard.inFlight()).isZero();
    }

    @Test
    void a_call_that_gets_no_thread_has_failed_and_frees_its_permission() {
        guards.close();

        assertThat(reason(guard.call(() -> "never"))).isEqualTo(Reason.FAILED);
        assertThat(guard.inFlight()).isZero();
    }

    @Test
    void after_failures_nobody_is_asked() {
        var calls = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            guard.call(() -> {
                calls.incrementAndGet();
                throw new IOException("broken");
            });
        }

        assertThat(reason(guard.call(calls::incrementAndGet))).isEqualTo(Reason.RESTING);
        assertThat(calls).hasValue(2);
        assertThat(guard.inFlight()).isZero();
        assertThat(guard.take(1)).isZero();
        assertThat(guard.inFlight()).isZero();
    }

    @Test
    void a_failure_that_the_settings_ignore_opens_no_breaker() {
        for (int i = 0; i < 5; i++) {
            guard.call(() -> {
                throw new IllegalArgumentException("our own fault");
            });
        }

        assertThat(guard.breaker()).isEqualTo("CLOSED");
    }

    @Test
    void a_full_bulkhead_asks_nobody_and_opens_no_breaker() {
        assertThat(guard.take(5)).isEqualTo(2);

        for (int i = 0; i < 5; i++) {
            assertThat(reason(guard.call(() -> "unasked"))).isEqualTo(Reason.BUSY);
        }
        assertThat(guard.breaker()).isEqualTo("CLOSED");
        guard.giveBack(2);
        assertThat(guard.call(() -> "asked")).isEqualTo(new Answered<>("asked"));
    }

    @Test
    void a_permission_is_settled_by_what_the_answer_says() {
        assertThat(guard.take(2)).isEqualTo(2);
        guard.settle(Health.UNKNOWN, Duration.ofMillis(1));
        guard.settle(Health.WELL, Duration.ofMillis(1));
        assertThat(guard.inFlight()).isZero();
        for (int i = 0; i < 2; i++) {
            assertThat(guard.take(1)).isEqualTo(1);
            guard.settle(Health.ILL, Duration.ofMillis(1));
        }

        assertThat(guard.breaker()).isEqualTo("OPEN");
    }

    @Test
    void half_open_the_trial_call_frees_its_permission_even_when_it_ends_in_an_error() {
        var breaker = breakers.circuitBreaker(NAME);
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        int trials = breaker.getCircuitBreakerConfig().getPermittedNumberOfCallsInHalfOpenState();

        for (int i = 0; i < trials; i++) {
            guard.call(() -> GuardTests.<String, RuntimeException>sneak(new OutOfMemoryError()));
        }

        assertThat(guard.breaker()).isEqualTo("OPEN");
    }

    @Test
    void the_recovery_of_each_is_told_also_of_one_that_comes_later() {
        var recovered = new ArrayList<String>();
        breakers.circuitBreaker(NAME);
        guards.onRecovery(recovered::add);

        for (var name : List.of(NAME, "later")) {
            var breaker = breakers.circuitBreaker(name);
            breaker.transitionToOpenState();
            breaker.transitionToHalfOpenState();
            assertThat(recovered).doesNotContain(name);
            breaker.transitionToClosedState();
        }

        assertThat(recovered).containsExactly(NAME, "later");
    }

    @Test
    void another_number_of_calls_takes_effect_with_the_next_guard() {
        assertThat(guards.guard(NAME, Duration.ofSeconds(1), 4).take(9)).isEqualTo(4);
        assertThat(guards.guard(NAME, Duration.ofSeconds(1), 5).take(9)).isEqualTo(1);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Unanswered<?>) outcome).reason();
    }

    private static String hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return "never";
    }

    @SuppressWarnings("unchecked") // the point of it: an exception that no signature announces
    private static <T, E extends Throwable> T sneak(Throwable exception) throws E {
        throw (E) exception;
    }
}
