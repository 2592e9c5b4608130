package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.documents.store.DocumentStore;
import id.mppdigital.citizen.protection.AtRest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Locks contents before they go to the store and opens them after, so that the store never sees one in clear. */
@Component
class DocumentContents {

    private final DocumentStore store;
    private final AtRest atRest;

    DocumentContents(DocumentStore store, AtRest atRest) {
        this.store = store;
        this.atRest = atRest;
    }

    void put(UUID id, byte[] content) {
        store.put(id, atRest.lock(place(id), content));
    }

    byte[] get(UUID id) {
        return atRest.open(place(id), store.get(id));
    }

    void remove(UUID id) {
        store.remove(id);
    }

    private static String place(UUID id) {
        return "document/" + id;
    }
}
