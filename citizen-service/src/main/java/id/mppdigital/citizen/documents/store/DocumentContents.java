package id.mppdigital.citizen.documents.store;

import id.mppdigital.citizen.protection.AtRest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Locks contents on their way to the store and opens them on their way back, so that the store never sees one in
 * clear.
 */
@Component
public class DocumentContents {
    private final DocumentStore store;
    private final AtRest atRest;

    DocumentContents(DocumentStore store, AtRest atRest) {
        this.store = store;
        this.atRest = atRest;
    }

    public void put(UUID id, Resource content) {
        try {
            store.put(id, atRest.lock(place(id), content));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload can't be read", e);
        }
    }

    /** To be closed by the caller. */
    public InputStream get(UUID id) {
        try {
            return atRest.open(place(id), store.get(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document can't be opened: " + id, e);
        }
    }

    public void remove(UUID id) {
        store.remove(id);
    }

    private static String place(UUID id) {
        return "document/" + id;
    }
}
