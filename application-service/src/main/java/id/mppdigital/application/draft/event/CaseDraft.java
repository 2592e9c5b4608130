package id.mppdigital.application.draft.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.draft.Draft;
import id.mppdigital.application.draft.DraftContent.DraftDocument;
import id.mppdigital.application.draft.Drafts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The draft of a life event.
 *
 * @param onBehalfOf the representation by which it is for somebody else; absent for oneself
 * @param version the version whose one form was shown; a newer one may ask otherwise
 * @param idempotencyKey to submit it with; it stays the same at every save
 */
record CaseDraft(
        String mall,
        String lifeEvent,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID onBehalfOf,

        @JsonUnwrapped Content content,
        String idempotencyKey,
        @JsonUnwrapped Draft.Saved saved) {
    record Content(int version, Map<String, JsonNode> answers, List<DraftDocument> documents) {}

    static CaseDraft of(Drafts.Place place, String lifeEvent, Drafts.Stored stored) {
        var content = stored.content();
        return new CaseDraft(
                place.mall(),
                lifeEvent,
                place.onBehalfOf(),
                new Content(content.version(), content.answers(), content.documents()),
                stored.kept().key(),
                stored.kept().saved());
    }
}
