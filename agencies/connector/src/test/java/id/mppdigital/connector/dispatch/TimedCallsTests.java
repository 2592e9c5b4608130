package id.mppdigital.connector.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedCallsTests {
    private final TimedCalls calls = new TimedCalls();
    private final TimeLimiter generous = TimeLimiter.of(Duration.ofMinutes(1));

    @AfterEach
    void leaveNoInterruptBehind() {
        Thread.interrupted();
        calls.close();
    }

    @Test
    void a_call_that_ends_in_time_is_heard() {
        var ended = new CountDownLatch(1);

        assertThat(calls.within(generous, ended::countDown)).isTrue();
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void a_call_that_takes_too_long_is_interrupted() throws InterruptedException {
        var interrupted = new CountDownLatch(1);

        assertThat(calls.within(TimeLimiter.of(Duration.ofMillis(20)), () -> hangUntilInterrupted(interrupted)))
                .isFalse();
        interrupted.await();
    }

    @Test
    void a_failing_call_says_how_and_interrupts_nobody() {
        var failure = new IllegalArgumentException("no such thing");

        assertThatThrownBy(() -> calls.within(generous, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_checked_exception_is_a_failure_and_no_interrupt() {
        var failure = new IOException("broken");

        assertThatThrownBy(() -> calls.within(generous, () -> TimedCallsTests.<RuntimeException>sneak(failure)))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(failure);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whoever_is_interrupted_while_waiting_stays_so() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> calls.within(generous, () -> hangUntilInterrupted(new CountDownLatch(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private static void hangUntilInterrupted(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
    }

    @SuppressWarnings("unchecked") // the point of it: an exception that no signature announces
    private static <E extends Throwable> void sneak(Throwable exception) throws E {
        throw (E) exception;
    }
}
