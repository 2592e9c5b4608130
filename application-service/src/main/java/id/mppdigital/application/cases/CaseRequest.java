package id.mppdigital.application.cases;

import id.mppdigital.application.dossier.Handover.HandedDocument;
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
 * The body of {@code POST /applications/v1/cases}.
 *
 * @param lifeEvent its code in the catalogue
 * @param version the version whose one form was shown
 * @param answers the fields of the one form that were typed; attested ones may be left out
 * @param attestations of the prefills, one for each part, by the part's code
 * @param representations who acts for somebody else sends a statement of citizen-service for the service of each part,
 *     by the part's code
 * @param documents for the requirements of the one form
 */
record CaseRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String lifeEvent,
        @Positive int version,
        @NotNull @Pattern(regexp = "[0-9.]{2,13}") String mall,
        @NotNull Map<String, JsonNode> answers,
        @NotNull @Size(max = 12) Map<@NotNull String, @NotNull @Size(max = 65_536) String> attestations,
        @Nullable @Size(max = 12) Map<@NotNull String, @NotNull @Size(max = 8_192) String> representations,
        @NotNull @Size(max = 50) List<@NotNull @Valid HandedDocument> documents) {
    boolean isOnBehalf() {
        return representations != null && !representations.isEmpty();
    }
}
