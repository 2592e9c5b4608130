package id.mppdigital.citizen.keys;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Locks an account's values. Form: one byte of version, the key's id (16 bytes), what Tink made of the value. Account and
 * place (table, column, row) are authenticated, so a value that was copied into another row does not open.
 */
public final class CitizenKey {
    private static final byte VERSION = 3;
    private static final int HEADER = 1 + 2 * Long.BYTES;

    private final UUID id;
    private final String account;
    private final Aead key;

    CitizenKey(UUID id, String account, Aead key) {
        this.id = id;
        this.account = account;
        this.key = key;
    }

    /** Whether it is the same key, not another one that the account got after an erasure. */
    public boolean is(CitizenKey other) {
        return id.equals(other.id);
    }

    public byte[] lock(String place, String text) {
        try {
            var locked = key.encrypt(text.getBytes(StandardCharsets.UTF_8), context(place));
            return ByteBuffer.allocate(HEADER + locked.length)
                    .put(VERSION)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value can't be locked: " + place, e);
        }
    }

    String open(String place, byte[] locked) {
        try {
            var opened = key.decrypt(Arrays.copyOfRange(locked, HEADER, locked.length), context(place));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored value can't be opened: " + place, e);
        }
    }

    static boolean locked(byte[] value) {
        return value.length > HEADER && value[0] == VERSION;
    }

    static UUID id(byte[] locked) {
        var header = ByteBuffer.wrap(locked, 1, HEADER - 1);
        return new UUID(header.getLong(), header.getLong());
    }

    private byte[] context(String place) {
        return (account + "\n" + place).getBytes(StandardCharsets.UTF_8);
    }
}
