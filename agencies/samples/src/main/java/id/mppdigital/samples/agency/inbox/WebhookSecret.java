package id.mppdigital.samples.agency.inbox;

import id.mppdigital.samples.agency.desk.Clerks;
import id.mppdigital.samples.agency.gateway.AgencySettings;
import id.mppdigital.samples.agency.gateway.Gateway;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The secret that webhooks are signed with: from the settings, or asked for at the gateway until it answers. */
@Component
class WebhookSecret {
    private static final Logger log = LoggerFactory.getLogger(WebhookSecret.class);
    private static final String PREFIX = "whsec_";

    private final Gateway gateway;
    private final Clerks clerks;
    private volatile byte @Nullable [] key;

    WebhookSecret(AgencySettings settings, Gateway gateway, Clerks clerks) {
        this.gateway = gateway;
        this.clerks = clerks;
        var given = settings.webhookSecret();
        key = given == null || given.isBlank() ? null : decode(given);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        if (key == null) {
            clerks.give("Asking for the webhook secret", this::fetch);
        }
    }

    private void fetch() {
        key = decode(gateway.webhookSecret());
        log.info("The webhook secret is set; webhooks are accepted now");
    }

    /** Empty until the gateway was reached. */
    Optional<byte[]> key() {
        return Optional.ofNullable(key);
    }

    private static byte[] decode(String secret) {
        return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }
}
