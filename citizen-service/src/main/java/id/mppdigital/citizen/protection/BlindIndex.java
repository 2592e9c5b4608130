package id.mppdigital.citizen.protection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Finds an encrypted identifier without decrypting: HMAC-SHA-256 under a key that only this service has. A plain hash
 * would not do: all 16-digit numbers can be tried in hours.
 */
@Component
public final class BlindIndex {
    private final SecretKeySpec key;

    BlindIndex(ProtectionSettings settings) {
        this.key = new SecretKeySpec(settings.indexKeyBytes(), "HmacSHA256");
    }

    /** @param kind keeps the indexes of different identifiers apart, e.g. {@code nik} */
    public byte[] of(String kind, String identifier) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((kind + ":" + identifier).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing on this JVM", e);
        }
    }
}
