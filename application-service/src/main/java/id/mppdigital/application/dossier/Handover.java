package id.mppdigital.application.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A citizen's submission before it is checked: answers by field, the attestation of the prefill, receipts of documents.
 */
public record Handover(
        Map<String, JsonNode> answers, @Nullable String attestation, List<HandedDocument> documents) {
    /** A document for a requirement, proven by the receipt of its upload. */
    public record HandedDocument(
            @NotNull @Size(max = 100) String requirement,
            @NotNull @Size(max = 8_192) String receipt) {}
}
