package id.mppdigital.application.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code on a receipt, such as {@code K7QX-92MD}: 40 random bits in Crockford's alphabet, which has no letters that
 * look like digits. The gateway lets nobody try more than a few for one registration number.
 */
public final class ReceiptCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 8;
    private static final int LONGEST_READ = 32;

    /** No code that is read contains a space, so nothing equals it; comparing takes as long as with a real one. */
    private static final String NONE = " ".repeat(LETTERS);

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    public static String next() {
        var code = new StringBuilder(LETTERS + 1);
        for (var letter = 0; letter < LETTERS; letter++) {
            code.append(letter == LETTERS / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /**
     * Whether this is the code, however people write it; takes equally long for every answer.
     *
     * @param printed null if there is no such receipt, or none with a code
     */
    static boolean matches(String given, @Nullable String printed) {
        var expected = printed == null ? NONE : read(printed);
        return MessageDigest.isEqual(read(given).getBytes(US_ASCII), expected.getBytes(US_ASCII));
    }

    /** People leave out the hyphen, write small letters, and take O for 0 and I or L for 1. */
    private static String read(String written) {
        var shortened = written.substring(0, Math.min(written.length(), LONGEST_READ));
        return shortened
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
