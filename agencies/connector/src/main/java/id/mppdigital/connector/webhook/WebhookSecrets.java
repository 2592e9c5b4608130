package id.mppdigital.connector.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Each agency's webhook secret: derived from one master key, so that none is stored anywhere. */
@Component
public class WebhookSecrets {
    private static final int MIN_KEY_BYTES = 32;

    private final SecretKeySpec masterKey;
    private final Map<String, Signature> signatures = new ConcurrentHashMap<>();

    WebhookSecrets(WebhookSettings settings) {
        byte[] key = Base64.getDecoder().decode(settings.webhookMasterKey());
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("mpp.connector.webhook-master-key must hold at least 32 bytes");
        }
        this.masterKey = new SecretKeySpec(key, "HmacSHA256");
    }

    /** In the form of the Standard Webhooks specification: {@code whsec_} and 32 bytes in base64. */
    public String of(String agency) {
        return "whsec_" + Base64.getEncoder().encodeToString(hmac("webhook-secret:v1:" + agency));
    }

    /** Signs with the agency's secret, which is derived and read once. */
    Signature signature(String agency) {
        return signatures.computeIfAbsent(agency, _ -> new Signature(of(agency)));
    }

    private byte[] hmac(String label) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(masterKey);
            return mac.doFinal(label.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
