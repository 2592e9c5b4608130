package id.mppdigital.connector.webhook;

import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.connector.delivery.MessageType;
import id.mppdigital.platform.sealing.Sealing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the message; the only place where a dossier exists in clear, and only until it is sent. */
@Component
class WebhookMessages {
    private static final TypeReference<Map<String, Object>> JWE = new TypeReference<>() {};

    private final Sealing sealing;
    private final JsonMapper json;
    private final String recipient;

    WebhookMessages(Sealing sealing, JsonMapper json, @Value("${spring.application.name}") String recipient) {
        this.sealing = sealing;
        this.json = json;
        this.recipient = recipient;
    }

    String write(Delivery delivery) {
        var stored = delivery.news().sealed();
        var sealed = stored == null ? null : json.readValue(stored, JWE);
        // Who it was sealed for decides, not what the catalogue says now: an agency's key may be younger than the
        // event.
        if (sealed != null && SealedFor.includes(recipient, sealed)) {
            return write(delivery, open(sealed), null);
        }
        return write(delivery, null, sealed);
    }

    private String write(
            Delivery delivery, @Nullable Map<String, Object> dossier, @Nullable Map<String, Object> sealed) {
        var application = delivery.application();
        var news = delivery.news();
        if (news.message() == MessageType.CORRECTION_ASKED) {
            var data = new WebhookMessage.Correction(
                    application.applicationId(), application.registrationNumber(), delivery.agency(), dossier, sealed);
            return json.writeValueAsString(new WebhookMessage(news.message().wire(), news.occurredAt(), data));
        }
        var data = new WebhookMessage.Data(
                application.applicationId(),
                application.registrationNumber(),
                application.mall(),
                delivery.agency(),
                new WebhookMessage.Service(application.serviceCode(), application.serviceVersion()),
                news.sequence(),
                application.submittedAt(),
                dossier,
                sealed,
                news.reasonCode(),
                fields(delivery, MessageType.VERIFIED),
                fields(delivery, MessageType.FACTS_CHANGED));
        return json.writeValueAsString(new WebhookMessage(news.message().wire(), news.occurredAt(), data));
    }

    private @Nullable JsonNode fields(Delivery delivery, MessageType message) {
        return delivery.verified() == null || delivery.news().message() != message
                ? null
                : json.readTree(delivery.verified());
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of strings to anything
    private Map<String, Object> open(Map<String, Object> jwe) {
        return sealing.open(jwe, Map.class);
    }
}
