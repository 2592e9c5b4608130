package id.mppdigital.connector.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an agency receives; its schemas are {@code contracts/agency/application-*.v1}.
 *
 * @param type such as {@code application.submitted}
 * @param timestamp when it happened, not when it was sent
 */
record WebhookMessage(String type, Instant timestamp, Data data) {
    /**
     * @param sequence numbers the application's events; an agency can tell an older message from a newer one by it
     * @param dossier answers, their provenance and the documents
     * @param sealed the same as JWE, for an agency that publishes its own key
     * @param verified what came of answers that were verified later
     * @param changed which fields hold an older value than their facts have now
     */
    record Data(
            UUID applicationId,
            String registrationNumber,
            String mall,
            String agency,
            Service service,
            long sequence,
            @Nullable Instant submittedAt,
            @Nullable Map<String, Object> dossier,
            @Nullable Map<String, Object> sealed,
            @Nullable String reasonCode,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode verified,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode changed) {}

    record Service(String code, int version) {}
}
