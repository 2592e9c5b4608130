package id.mppdigital.citizen.documents.store;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** A store behind its own bulkhead, breaker and time limit: when it is down, its callers know at once. */
final class GuardedDocumentStore implements DocumentStore, AutoCloseable {

    static final String CODE = "document-store";

    private static final Logger log = LoggerFactory.getLogger(GuardedDocumentStore.class);

    private final DocumentStore store;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimit;
    private final ExecutorService threads = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().build()::captureAll);

    GuardedDocumentStore(
            DocumentStore store, Duration limit, BulkheadRegistry bulkheads, CircuitBreakerRegistry breakers) {
        this.store = store;
        this.bulkhead = bulkheads.bulkhead(CODE);
        this.breaker = breakers.circuitBreaker(CODE);
        this.timeLimit = TimeLimiter.of(
                CODE, TimeLimiterConfig.custom().timeoutDuration(limit).build());
    }

    @Override
    public void put(UUID id, Resource content) {
        guarded(() -> {
            store.put(id, content);
            return id;
        });
    }

    @Override
    public InputStream get(UUID id) {
        return guarded(() -> store.get(id));
    }

    @Override
    public void remove(UUID id) {
        guarded(() -> {
            store.remove(id);
            return id;
        });
    }

    private <T> T guarded(Callable<T> call) {
        // Outside in: a full bulkhead is our own doing, so it must not open the breaker.
        var guarded = Bulkhead.decorateCallable(
                bulkhead,
                CircuitBreaker.decorateCallable(
                        breaker, () -> timeLimit.executeFutureSupplier(() -> threads.submit(call))));
        try {
            return guarded.call();
        } catch (StoreFailure e) {
            throw e;
        } catch (CallNotPermittedException | BulkheadFullException e) {
            log.debug("The document store was not asked: {}", e.getMessage());
            throw new StoreUnavailable(e);
        } catch (Exception e) {
            // Everything else: whatever goes wrong over there, the caller can only come back later.
            log.warn("The document store is of no use: {}", S3Trouble.of(e));
            throw new StoreUnavailable(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
