package id.mppdigital.statistics.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Rounds a count up or down to a multiple of 5, by chance, so that figures are right on average (statistical offices call
 * it fixed random rounding). The chance follows from a secret key and the cell: the same count of a cell gives the same
 * figure in every report, so who looks twice learns nothing new.
 */
public final class Rounding {
    static final int BASE = 5;

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    public Rounding(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    /**
     * Between two multiples of 5 the figure changes once while the count grows, and never falls.
     *
     * @param cell names the count, for ever
     */
    public long of(String cell, long count) {
        var over = count % BASE;
        var below = count - over;
        return chance(cell, below) < over ? below + BASE : below;
    }

    /** From 0 to 4. */
    private int chance(String cell, long below) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            var bytes = mac.doFinal((cell + '\n' + below).getBytes(UTF_8));
            return Math.floorMod(ByteBuffer.wrap(bytes).getLong(), BASE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing on this JVM", e);
        }
    }
}
