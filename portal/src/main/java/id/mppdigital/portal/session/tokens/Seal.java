package id.mppdigital.portal.session.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Seals what is stored (AES-256-GCM), and marks people without naming them (HMAC-SHA-256). */
@Component
public class Seal {
    private static final Logger log = LoggerFactory.getLogger(Seal.class);
    private static final String MAC = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final BytesEncryptor encryptor;
    private final SecretKey marking;

    Seal(SessionSettings settings) {
        var master = master(settings.key());
        var sealing = new SecretKeySpec(mac(master, "seal"), "AES");
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(sealing).build();
        this.marking = new SecretKeySpec(mac(master, "mark"), MAC);
    }

    public byte[] seal(byte[] open) {
        return encryptor.encrypt(open);
    }

    /** What was sealed; null if it was altered, or sealed under another key. */
    public byte @Nullable [] open(byte[] sealed) {
        try {
            return encryptor.decrypt(sealed);
        } catch (RuntimeException e) { // the encryptor's only way to say so
            log.debug("Sealed data can't be opened", e);
            return null;
        }
    }

    /** The same for the same person, and no clue to who it is. */
    public String mark(String person) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(marking, person));
    }

    private static SecretKey master(@Nullable String key) {
        if (key == null || key.isBlank()) {
            log.warn("mpp.portal.session.key is not set: sessions end when this process ends");
            var random = new byte[SHORTEST];
            new SecureRandom().nextBytes(random);
            return new SecretKeySpec(random, MAC);
        }
        if (key.length() < SHORTEST) {
            throw new IllegalStateException("mpp.portal.session.key needs at least " + SHORTEST + " characters");
        }
        return new SecretKeySpec(key.getBytes(UTF_8), MAC);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
