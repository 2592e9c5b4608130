package id.mppdigital.application.submission;

import id.mppdigital.application.dossier.Handover;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST /applications/v1/applications}.
 *
 * @param version the version of the service whose form was shown
 * @param representation who applies for somebody else sends the statement of citizen-service that they may
 * @param answers the fields that were typed; attested ones may be left out
 */
record SubmissionRequest(
        @NotNull @Pattern(regexp = "[0-9.]{2,13}") String mall,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String service,
        @Positive int version,
        @NotNull Map<String, JsonNode> answers,
        @Nullable @Size(max = 65_536) String attestation,
        @Nullable @Size(max = 8_192) String representation,
        @NotNull @Size(max = 50) List<Handover.@NotNull @Valid HandedDocument> documents) {
    Handover handover() {
        return new Handover(answers, attestation, documents);
    }
}
