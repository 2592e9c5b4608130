package id.mppdigital.citizen.protection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Locks values for storage with AES-256-GCM (NIST SP 800-38D).
 *
 * <p>Form: one byte of version, 12 bytes of nonce, ciphertext with its tag; of whole files {@link LockedFile}. The place a
 * value is stored at (table, column, row) is authenticated with it, so a ciphertext that was moved to another row does not
 * open.
 */
@Component
public final class AtRest {
    private static final byte KEY_VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    AtRest(ProtectionSettings settings) {
        this(settings.encryptionKeyBytes());
    }

    private AtRest(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static AtRest under(byte[] key) {
        return new AtRest(key);
    }

    /** As it was done before citizens had keys: only the values of that time are still opened. */
    public byte[] lock(String place, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, place, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
        return ByteBuffer.allocate(1 + NONCE_BYTES + locked.length)
                .put(KEY_VERSION)
                .put(nonce)
                .put(locked)
                .array();
    }

    /** A file that is locked while it is read: each time alike, as often as wanted, and never in memory as a whole. */
    Resource lock(String place, Resource plain) throws IOException {
        byte[] salt = new byte[FileKey.SALT_BYTES];
        random.nextBytes(salt);
        return new LockedFile(plain, FileKey.of(key, salt, place), salt);
    }

    public String openText(String place, byte[] locked) {
        return new String(open(place, locked), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the bytes were altered, moved, or locked with another key */
    public byte[] open(String place, byte[] locked) {
        if (locked.length <= 1 + NONCE_BYTES || locked[0] != KEY_VERSION) {
            throw new IllegalStateException("not a locked value: " + place);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(locked, 1, nonce, 0, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, place, nonce, locked, 1 + NONCE_BYTES);
    }

    /**
     * Opens a file as it is read; files of the time before {@link LockedFile} at once.
     *
     * @param locked closed by the answer
     * @throws IOException also while reading, when the bytes were altered, cut off, moved, or locked with another key
     */
    public InputStream open(String place, InputStream locked) throws IOException {
        return OpenedFile.of(place, locked, key, whole -> open(place, whole));
    }

    private byte[] run(int mode, String place, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored value can't be locked or opened: " + place, e);
        }
    }
}
