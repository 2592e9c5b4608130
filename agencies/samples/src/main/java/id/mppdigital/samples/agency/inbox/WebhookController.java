package id.mppdigital.samples.agency.inbox;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Webhook;
import id.mppdigital.samples.agency.rules.Dossier;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

    private final WebhookSecret secret;
    private final Signature signature;
    private final OwnKeys keys;
    private final Inbox inbox;
    private final CorrectionDesk corrections;
    private final JsonMapper json;
    private final Clock clock;

    WebhookController(
            WebhookSecret secret,
            Signature signature,
            OwnKeys keys,
            Inbox inbox,
            CorrectionDesk corrections,
            JsonMapper json,
            Clock clock) {
        this.secret = secret;
        this.signature = signature;
        this.keys = keys;
        this.inbox = inbox;
        this.corrections = corrections;
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
            if (corrections.isOne(body)) {
                return ResponseEntity.status(corrections.answer(body)).build();
            }
            var message = read(body);
            // Without its key the platform is to try again: the key may only be late on this machine.
            if (message.isEmpty()) {
                return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            }
            inbox.take(new Delivery(id, traceparent, clock.instant(), message.get()));
            return ResponseEntity.noContent().build();
        } catch (JacksonException | ParseException | JOSEException e) {
            return ResponseEntity.badRequest().build();
        }
    }

    /** The message with its dossier opened; empty if it is sealed for none of the agency's keys. */
    private Optional<Webhook> read(byte[] body) throws ParseException, JOSEException {
        var message = json.readValue(body, Webhook.class);
        var sealed = json.readTree(body).at("/data/sealed");
        if (!sealed.isObject()) {
            return Optional.of(message);
        }
        var jwe = sealed.toString();
        var key = keys.of(jwe);
        if (key.isEmpty()) {
            log.error(
                    "Case {} is sealed for none of this agency's keys",
                    message.data().registrationNumber());
            return Optional.empty();
        }
        var dossier = json.readValue(keys.open(jwe, key.get()), Dossier.class);
        return Optional.of(message.opened(dossier, key.get().getKeyID()));
    }
}
