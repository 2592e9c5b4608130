package id.mppdigital.samples.agency.inbox;

import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Webhook;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the platform delivers. A 204 means: verified, and on disk. The same id again changes nothing. */
@RestController
class WebhookController {
    private final WebhookSecret secret;
    private final Signature signature;
    private final Inbox inbox;
    private final JsonMapper json;
    private final Clock clock;

    WebhookController(WebhookSecret secret, Signature signature, Inbox inbox, JsonMapper json, Clock clock) {
        this.secret = secret;
        this.signature = signature;
        this.inbox = inbox;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/webhooks")
    ResponseEntity<Void> receive(
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signatures,
            @RequestHeader(name = "traceparent", required = false) @Nullable String traceparent,
            @RequestBody byte[] body) {
        var key = secret.key();
        if (key.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "1")
                    .build();
        }
        if (!signature.covers(id, timestamp, body, signatures, key.get())) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            var message = json.readValue(body, Webhook.class);
            inbox.take(new Delivery(id, traceparent, clock.instant(), message));
            return ResponseEntity.noContent().build();
        } catch (JacksonException e) {
            return ResponseEntity.badRequest().build();
        }
    }
}
