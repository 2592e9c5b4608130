package id.mppdigital.citizen.keys;

import java.util.List;

/** Wraps data keys with key-encryption keys, which never leave it: a file in development, a KMS or an HSM elsewhere. */
public interface KeyManagement {
    /** @param by the name of the key-encryption key */
    record Wrapped(String by, byte[] bytes) {}

    /**
     * Wraps with the current key-encryption key.
     *
     * @param context authenticated with the key: only with the same one it is unwrapped
     */
    Wrapped wrap(byte[] key, String context);

    /** @throws IllegalStateException when the key-encryption key is gone, or the bytes or the context are others */
    byte[] unwrap(Wrapped wrapped, String context);

    /** The name of the key-encryption key that wraps now. */
    String current();

    /** The key-encryption keys that still unwrap and no longer wrap. */
    List<String> former();
}
