package id.mppdigital.connector.dispatch;

import io.github.resilience4j.timelimiter.TimeLimiter;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Runs calls on threads of their own, each no longer than its limit. */
@Component
class TimedCalls {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * False when the limit came before the end; the call is interrupted then.
     *
     * @throws IllegalStateException when this thread was interrupted, which it still is then, or the call failed with an
     *     exception that no signature announced; its other exceptions come as they are
     */
    boolean within(TimeLimiter limiter, Runnable call) {
        try {
            limiter.executeFutureSupplier(() -> threads.submit(call));
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a call was under way", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // The limiter's signature allows for any; whatever it was, the caller gives its permit back.
            throw new IllegalStateException("the call failed", e);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
