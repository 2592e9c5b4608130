package id.mppdigital.portal.event;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.api.LifeEventApi.Draft;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.form.Posted;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one form with what is known of the citizen.
 *
 * @param attestations of the prefills, by the part's code
 * @param principal for whom it is filled in; null for oneself
 * @param draft what was saved of it; null where nothing was
 */
record Prepared(
        Bundle bundle,
        Filled filled,
        Map<String, String> attestations,
        @Nullable Principal principal,
        @Nullable Draft draft) {
    /** Makes one case of however many clicks; the draft's own, so that the submission takes its place. */
    String key() {
        return draft == null ? UUID.randomUUID().toString() : draft.idempotencyKey();
    }

    /** The one that a page is made of; empty without a draft. */
    String revision() {
        return draft == null ? "" : String.valueOf(draft.revision());
    }

    /** The documents of the draft, by requirement. */
    Map<String, UUID> chosen() {
        return draft == null
                ? Map.of()
                : draft.documents().stream()
                        .collect(Collectors.toMap(DraftApi.Attached::requirement, DraftApi.Attached::id));
    }

    /** For whom files are uploaded, and in which service. */
    @Nullable
    OnBehalf onBehalf() {
        return principal == null
                ? null
                : new OnBehalf(
                        principal.representation(), bundle.parts().getFirst().service());
    }

    /** With everything that was posted. */
    Prepared with(Posted posted) {
        var after = filled;
        for (var section : bundle.form().sections()) {
            after = after.with(section, posted);
        }
        return new Prepared(bundle, after, attestations, principal, draft);
    }

    /** With what became known of the things that were named. */
    Prepared knowing(Knowledge knowledge, Map<String, String> attested) {
        return new Prepared(bundle, filled.knowing(knowledge), attested, principal, draft);
    }

    /** Whether a register says by now what the posted page asked for: the citizen reads it first. */
    boolean tellsMoreThan(Posted posted) {
        return !filled.knowledge().keys().isEmpty()
                && bundle.form()
                        .fields()
                        .anyMatch(field -> filled.knowledge().locks(field.name()) && posted.shows(field));
    }

    /** Whether an answer made a question necessary that the posted page did not show yet. */
    boolean asksMoreThan(Posted posted) {
        return filled.sections().stream().anyMatch(section -> filled.of(section).asksMoreThan(posted));
    }
}
