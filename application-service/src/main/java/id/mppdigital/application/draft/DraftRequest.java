package id.mppdigital.application.draft;

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
 * The body that saves a draft: the whole of it, not only what changed.
 *
 * @param version the version of the service whose form was shown
 * @param answers the fields that were typed, complete or not
 * @param attestation of the prefill: answers for which it vouches are not stored
 * @param documents uploads by their ids in the wallet
 * @param step where the citizen is, as a code of the front-end
 */
record DraftRequest(
        @Positive int version,
        @NotNull Map<String, JsonNode> answers,
        @Nullable @Size(max = 65_536) String attestation,
        @NotNull @Size(max = 50) List<DraftContent.@NotNull @Valid DraftDocument> documents,
        @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String step) {}
