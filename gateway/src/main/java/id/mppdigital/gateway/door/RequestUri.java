package id.mppdigital.gateway.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The address in a request line, made into one that every parser behind the door reads alike (RFC 3986). Browsers send
 * some signs raw (WHATWG URL, 1.3: {@code [ ] { } | ^} and more in a query), and many clients raw UTF-8: both are
 * percent-encoded.
 */
final class RequestUri {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * What may stand as it is, beside letters and digits: RFC 3986, 2.2 and 2.3, without the signs of a host or a
     * fragment.
     */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private static final boolean[] IS_PLAIN = new boolean[128];

    static {
        for (char letter = 0; letter < IS_PLAIN.length; letter++) {
            IS_PLAIN[letter] = PLAIN.indexOf(letter) >= 0 || Character.isLetterOrDigit(letter);
        }
    }

    private RequestUri() {}

    /**
     * The address in its clean form, the very same where it is clean already; null when nobody can say what it means.
     */
    static @Nullable String clean(String raw) {
        var uri = withoutAuthority(raw);
        if (!uri.startsWith("/")) {
            return null;
        }
        for (int at = 0; at < uri.length(); at++) {
            char letter = uri.charAt(at);
            if (letter >= 128 || !IS_PLAIN[letter]) {
                return encoded(uri);
            }
        }
        return uri;
    }

    /** A proxy may name the whole address (RFC 9112, 3.2.2); whose door this is, we know. */
    private static String withoutAuthority(String raw) {
        if (raw.startsWith("/") || !raw.regionMatches(true, 0, "http", 0, 4)) {
            return raw;
        }
        int authority = raw.indexOf("://");
        int path = authority < 0 ? -1 : raw.indexOf('/', authority + 3);
        return path < 0 ? raw : raw.substring(path);
    }

    private static @Nullable String encoded(String uri) {
        var clean = new StringBuilder(uri.length() + 16);
        var meant = new ByteArrayOutputStream(uri.length());
        for (int at = 0; at < uri.length(); at++) {
            char letter = uri.charAt(at);
            if (letter == '%') {
                if (at + 2 >= uri.length() || !isHex(uri.charAt(at + 1)) || !isHex(uri.charAt(at + 2))) {
                    return null;
                }
                clean.append(uri, at, at + 3);
                meant.write(HexFormat.fromHexDigits(uri, at + 1, at + 3));
                at += 2;
            } else if (letter <= ' ' || letter == 127 || letter == '#' || letter > 255) {
                return null;
            } else {
                meant.write(letter);
                if (letter < 128 && IS_PLAIN[letter]) {
                    clean.append(letter);
                } else {
                    clean.append('%').append(HEX.toHexDigits((byte) letter));
                }
            }
        }
        return isText(meant.toByteArray()) ? clean.toString() : null;
    }

    private static boolean isHex(char letter) {
        return letter < 128 && HexFormat.isHexDigit(letter);
    }

    private static boolean isText(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
