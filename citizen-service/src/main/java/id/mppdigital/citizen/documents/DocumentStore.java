package id.mppdigital.citizen.documents;

import java.util.UUID;

/**
 * Where the bytes of documents lie; they arrive encrypted. The port is small enough for any S3-compatible store: an
 * object per id, written once, never changed.
 */
interface DocumentStore {

    /** Durable when it returns; a reader sees all of it or nothing. */
    void put(UUID id, byte[] content);

    byte[] get(UUID id);

    /** Does nothing when there is none. */
    void remove(UUID id);
}
