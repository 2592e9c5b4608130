package id.mppdigital.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;

/**
 * The token of a request's Authorization header (RFC 6750, 2.1); tokens elsewhere are ignored. The rules are Spring
 * Security's, but checked character by character instead of by a pattern, because a token has about a thousand
 * characters.
 */
public final class BearerToken {
    private static final String SCHEME = "bearer";
    private static final boolean[] IS_OF_TOKEN = new boolean[128];

    static {
        for (char letter = 0; letter < IS_OF_TOKEN.length; letter++) {
            IS_OF_TOKEN[letter] = Character.isLetterOrDigit(letter) || "-._~+/".indexOf(letter) >= 0;
        }
    }

    private BearerToken() {}

    /**
     * The token; null when the header is missing or of another scheme.
     *
     * @throws OAuth2AuthenticationException when the text after the scheme is not a token
     */
    public static @Nullable String of(@Nullable String header) {
        if (header == null || !isShown(header)) {
            return null;
        }
        int space = SCHEME.length();
        if (header.length() < space + 2 || header.charAt(space) != ' ' || !isToken(header, space + 1)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
        }
        return header.substring(space + 1);
    }

    /** Whether the header is of the scheme at all, so that {@link #of} finds a token in it or refuses it. */
    public static boolean isShown(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Letters, digits and some punctuation, then optional equals signs: token68 of RFC 9110, 11.2. */
    private static boolean isToken(String text, int begin) {
        int end = text.length();
        while (end > begin && text.charAt(end - 1) == '=') {
            end--;
        }
        for (int at = begin; at < end; at++) {
            if (!isOfToken(text.charAt(at))) {
                return false;
            }
        }
        return end > begin;
    }

    private static boolean isOfToken(char letter) {
        return letter < IS_OF_TOKEN.length && IS_OF_TOKEN[letter];
    }
}
