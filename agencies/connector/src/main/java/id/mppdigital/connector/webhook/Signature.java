package id.mppdigital.connector.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.UUID;

/** Signs with one secret as the Standard Webhooks specification says, symmetric scheme {@code v1}. */
final class Signature {
    private final Webhook webhook;

    Signature(String secret) {
        try {
            this.webhook = new Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException("derived secrets are never empty", e);
        }
    }

    String of(UUID id, Instant timestamp, String body) {
        return of(id.toString(), timestamp.getEpochSecond(), body);
    }

    String of(String id, long timestamp, String body) {
        try {
            return webhook.sign(id, timestamp, body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
