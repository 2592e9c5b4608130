package id.mppdigital.connector.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an agency receives; its schemas are {@code contracts/agency/*.v1}.
 *
 * @param type such as {@code application.submitted}
 * @param timestamp when it happened, not when it was sent
 */
record WebhookMessage(String type, Instant timestamp, Body data) {
    sealed interface Body permits Data, Correction {}

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
            JsonNode changed)
            implements Body {}

    /**
     * For the agency that keeps a register.
     *
     * @param request what is held and claimed, of whom, and on what basis
     * @param sealed the same as JWE, for an agency that publishes its own key
     */
    record Correction(
            UUID correctionId,
            String number,
            String agency,
            @Nullable Map<String, Object> request,
            @Nullable Map<String, Object> sealed)
            implements Body {}

    record Service(String code, int version) {}
}
