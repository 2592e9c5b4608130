package id.mppdigital.citizen.documents.store;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.protection.AtRest;
import id.mppdigital.citizen.protection.WrappedFile;
import id.mppdigital.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Locks contents on their way to the store and opens them on their way back, so that the store never sees one in clear.
 * Each has a key of its own, which its owner's key wraps: with that, every copy of the file becomes unreadable.
 */
@Component
public class DocumentContents {
    private final DocumentStore store;
    private final CitizenKeys keys;
    private final AtRest atRest;
    private final TransactionOperations transactions;
    private final SecureRandom random = new SecureRandom();

    DocumentContents(DocumentStore store, CitizenKeys keys, AtRest atRest, TransactionOperations transactions) {
        this.store = store;
        this.keys = keys;
        this.atRest = atRest;
        this.transactions = transactions;
    }

    /** The owner's key of this moment; it may be destroyed while a file is under way. */
    public CitizenKey keyOf(String account) {
        return keys.now(account).orElseGet(() -> Objects.requireNonNull(transactions.execute(_ -> keys.of(account))));
    }

    public void put(UUID id, CitizenKey owners, Resource content) {
        var key = new byte[WrappedFile.KEY_BYTES];
        random.nextBytes(key);
        var wrapped = owners.lock(keyPlace(id), Base64.getEncoder().encodeToString(key));
        try {
            store.put(id, WrappedFile.lock(place(id), content, key, wrapped));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload can't be read", e);
        }
    }

    /**
     * To be closed by the caller.
     *
     * @throws Problem 404 when its owner was erased: nothing opens it any more
     */
    public InputStream get(UUID id, String account) {
        try {
            var stored = WrappedFile.read(store.get(id));
            if (stored.wrapped().isEmpty()) { // from before citizens had keys
                return atRest.open(place(id), stored.file());
            }
            var key = keys.open(account, keyPlace(id), stored.wrapped().get());
            if (key.isEmpty()) {
                stored.file().close();
                throw Problem.notFound("dokumen", "document");
            }
            return stored.open(place(id), Base64.getDecoder().decode(key.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document can't be opened: " + id, e);
        }
    }

    /**
     * Opens it for somebody else than its owner: no line of the ledger without the file, no file without the line. To be
     * closed by the caller.
     *
     * @param line writes it, and may still refuse
     * @throws Problem 404 when its owner was erased
     */
    public InputStream handOut(UUID id, String account, Runnable line) {
        var content = get(id, account);
        try {
            transactions.executeWithoutResult(_ -> {
                if (!keys.hold(account)) {
                    throw Problem.notFound("dokumen", "document");
                }
                line.run();
            });
            return content;
        } catch (RuntimeException refused) { // whatever it is: nobody will read the file, so it must not stay open
            close(content, refused);
            throw refused;
        }
    }

    private static void close(InputStream content, RuntimeException refused) {
        try {
            content.close();
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
    }

    public void remove(UUID id) {
        store.remove(id);
    }

    private static String place(UUID id) {
        return "document/" + id;
    }

    private static String keyPlace(UUID id) {
        return "document.key/" + id;
    }
}
