package id.mppdigital.application.submission;

import id.mppdigital.application.dossier.Handover;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST …/corrections}: only what changes. A field set to null is removed, a document replaces the
 * earlier one for the same requirement.
 *
 * @param representation the statement of citizen-service that a representative may correct; null for the applicant
 */
record CorrectionRequest(
        @NotNull Map<String, JsonNode> answers,
        @Nullable @Size(max = 65_536) String attestation,
        @NotNull @Size(max = 50) List<Handover.@NotNull @Valid HandedDocument> documents,
        @Nullable @Size(max = 8_192) String representation) {
    Handover handover() {
        return new Handover(answers, attestation, documents);
    }
}
