package id.mppdigital.application.draft.event;

import id.mppdigital.application.draft.DraftContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The body that saves the draft of a life event: the whole of it, not only what changed.
 *
 * @param version the version whose one form was shown
 * @param answers the fields of the one form that were typed, complete or not
 * @param attestations of the prefills, by the part's code: answers for which they vouch are not stored
 * @param documents uploads by their ids in the wallet
 */
record CaseDraftRequest(
        @Positive int version,
        @NotNull Map<String, JsonNode> answers,
        @NotNull @Size(max = 12) Map<@NotNull String, @NotNull @Size(max = 65_536) String> attestations,
        @NotNull @Size(max = 50) List<DraftContent.@NotNull @Valid DraftDocument> documents) {}
