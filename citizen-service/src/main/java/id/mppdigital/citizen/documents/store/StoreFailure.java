package id.mppdigital.citizen.documents.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The store works, but its content contradicts what its caller knows: a fault of ours, never the citizen's. */
final class StoreFailure extends RuntimeException {
    private StoreFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreFailure missing(UUID id, Throwable cause) {
        return new StoreFailure("a document has a row but no content: " + id, cause);
    }

    static StoreFailure taken(UUID id, @Nullable Throwable cause) {
        return new StoreFailure("a document is stored already and never written again: " + id, cause);
    }
}
