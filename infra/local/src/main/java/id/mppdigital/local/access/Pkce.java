package id.mppdigital.local.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The proof that who redeems a code is who asked for it (RFC 7636, S256). */
record Pkce(String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Pkce create() {
        return new Pkce(word());
    }

    String challenge() {
        return encoded(DigestUtils.sha256(verifier));
    }

    /** An unguessable word, fit for a verifier or a state. */
    static String word() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
