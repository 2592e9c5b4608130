package id.mppdigital.citizen.protection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of one file, for its chunks in their order: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM. A
 * chunk's nonce is its number and whether it is the last, so none can be left out, moved or cut off; the key is derived
 * (HKDF, RFC 5869) from a salt of the file's own, so that numbers never repeat under one key.
 */
final class FileKey {
    static final byte VERSION = 2;
    static final int SALT_BYTES = 32;
    static final int CHUNK_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;

    private final SecretKey key;
    private final String place;
    private long chunks;

    private FileKey(SecretKey key, String place) {
        this.key = key;
        this.place = place;
    }

    static FileKey of(SecretKeySpec master, byte[] salt, String place) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(master)
                    .addSalt(salt)
                    .thenExpand(("file/" + place).getBytes(StandardCharsets.UTF_8), 32);
            return new FileKey(KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters), place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is missing on this JVM", e);
        }
    }

    /** The same key, at the first chunk again. */
    FileKey again() {
        return new FileKey(key, place);
    }

    byte[] lockNext(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    byte[] openNext(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(chunks++).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
