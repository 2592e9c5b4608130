package id.mppdigital.citizen.keys;

import id.mppdigital.citizen.keys.KeyManagement.Wrapped;
import java.util.UUID;

/** An account's key as it is stored. Each value that is locked with it names its id. */
record DataKey(UUID id, String account, Wrapped wrapped) {
    /** A wrapped key that was copied into another account's row is not unwrapped. */
    static String context(UUID id, String account) {
        return "data-key/" + id + "/" + account;
    }

    String context() {
        return context(id, account);
    }
}
