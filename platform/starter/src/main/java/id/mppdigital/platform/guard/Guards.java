package id.mppdigital.platform.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The guards by name. Breakers are set under {@code resilience4j.circuitbreaker}, by instance or by default. */
public final class Guards implements AutoCloseable {
    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerRegistry breakers;
    /** Virtual threads that carry the caller's trace. */
    private final ExecutorService threads = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().build()::captureAll);

    public Guards(BulkheadRegistry bulkheads, CircuitBreakerRegistry breakers) {
        this.bulkheads = bulkheads;
        this.breakers = breakers;
    }

    /** The guard with the bulkhead that {@code resilience4j.bulkhead} sets for this name. */
    public Guard guard(String name, Duration deadline) {
        return new Guard(bulkheads.bulkhead(name), breakers.circuitBreaker(name), deadline, threads);
    }

    /**
     * The guard with a bulkhead for so many calls, at which nobody waits. Ask for it before each call, so that a
     * changed limit takes effect.
     */
    public Guard guard(String name, Duration deadline, int concurrent) {
        return new Guard(bulkhead(name, concurrent), breakers.circuitBreaker(name), deadline, threads);
    }

    /** Runs something with the name of each breaker that closes again. */
    public void onRecovery(Consumer<String> action) {
        breakers.getAllCircuitBreakers().forEach(breaker -> tellRecovery(breaker, action));
        breakers.getEventPublisher().onEntryAdded(added -> tellRecovery(added.getAddedEntry(), action));
    }

    private static void tellRecovery(CircuitBreaker breaker, Consumer<String> action) {
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.CLOSED) {
                action.accept(breaker.getName());
            }
        });
    }

    private Bulkhead bulkhead(String name, int concurrent) {
        var config = BulkheadConfig.custom()
                .maxConcurrentCalls(concurrent)
                .maxWaitDuration(Duration.ZERO)
                .build();
        var bulkhead = bulkheads.bulkhead(name, config);
        if (bulkhead.getBulkheadConfig().getMaxConcurrentCalls() != concurrent) {
            bulkhead.changeConfig(config);
        }
        return bulkhead;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
