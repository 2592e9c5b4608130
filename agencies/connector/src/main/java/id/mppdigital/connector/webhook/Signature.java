package id.mppdigital.connector.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.UUID;

/** The signature of the Standard Webhooks specification, symmetric scheme {@code v1}. */
final class Signature {
    private Signature() {}

    static String of(String secret, UUID id, Instant timestamp, String body) {
        return of(secret, id.toString(), timestamp.getEpochSecond(), body);
    }

    static String of(String secret, String id, long timestamp, String body) {
        try {
            return new Webhook(secret).sign(id, timestamp, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("derived secrets are never empty", e);
        }
    }
}
