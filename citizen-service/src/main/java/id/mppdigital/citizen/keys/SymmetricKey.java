package id.mppdigital.citizen.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** AES-256-GCM with a nonce of its own for each value, as Tink does it: nonce, ciphertext, tag. */
final class SymmetricKey {
    static final int BYTES = 32;

    private SymmetricKey() {}

    static Aead of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key has %d bytes, not %d".formatted(BYTES, key.length));
        }
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is missing on this JVM", e);
        }
    }
}
