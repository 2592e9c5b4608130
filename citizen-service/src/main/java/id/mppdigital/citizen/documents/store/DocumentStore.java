package id.mppdigital.citizen.documents.store;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.Resource;

/**
 * Where the bytes of documents lie; they arrive encrypted. The port is small enough for any S3-compatible store: an
 * object per id, written once, never changed.
 */
public interface DocumentStore {
    /**
     * Durable when it returns; a reader sees all of it or nothing. When it fails, the content may be there all the same.
     *
     * @throws StoreFailure when the id is taken
     */
    void put(UUID id, Resource content);

    /**
     * To be closed by the caller, who may read as slowly as it likes: no connection to the store is held for it.
     *
     * @throws StoreFailure when there is none
     */
    InputStream get(UUID id);

    /** Does nothing when there is none. */
    void remove(UUID id);
}
