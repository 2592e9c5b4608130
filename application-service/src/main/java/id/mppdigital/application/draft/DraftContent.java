package id.mppdigital.application.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a citizen has filled in so far; it may be incomplete and wrong.
 *
 * @param version the version of the service whose form was shown
 * @param documents uploads in citizen-service's wallet; a front-end gets fresh receipts for them when it submits
 * @param step where the citizen was, as a code of the front-end
 */
public record DraftContent(
        int version,
        Map<String, JsonNode> answers,
        List<DraftDocument> documents,
        @Nullable String step) {
    /**
     * An upload for a requirement of the service.
     *
     * @param id its id in the wallet
     */
    public record DraftDocument(
            @NotNull @Size(max = 100) String requirement,
            @NotNull UUID id) {}
}
