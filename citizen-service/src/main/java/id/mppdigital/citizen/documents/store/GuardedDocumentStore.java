package id.mppdigital.citizen.documents.store;

import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Guards;
import id.mppdigital.platform.guard.Outcome;
import id.mppdigital.platform.guard.Outcome.Reason;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** A store behind its own bulkhead, breaker and time limit: when it is down, its callers know at once. */
final class GuardedDocumentStore implements DocumentStore {
    static final String CODE = "document-store";

    private static final Logger log = LoggerFactory.getLogger(GuardedDocumentStore.class);

    private final DocumentStore store;
    private final Guard guard;

    GuardedDocumentStore(DocumentStore store, Duration limit, Guards guards) {
        this.store = store;
        this.guard = guards.guard(CODE, limit);
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
        return switch (guard.call(call)) {
            case Outcome.Answered<T>(var answer) -> answer;
            case Outcome.Unanswered<T> none -> throw failure(none.reason(), none.cause());
        };
    }

    /**
     * What the store itself said comes as it is; whatever else goes wrong over there, the caller can only come back
     * later.
     */
    private static RuntimeException failure(Reason reason, Throwable cause) {
        if (cause instanceof StoreFailure answered) {
            return answered;
        }
        if (reason.wasAsked()) {
            log.warn("The document store cannot be used: {}", S3Trouble.of(cause));
        } else {
            log.debug("The document store was not asked: {}", cause.getMessage());
        }
        return new StoreUnavailable(cause);
    }
}
