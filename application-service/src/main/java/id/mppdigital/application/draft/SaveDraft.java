package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Attestations;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Saves a draft. Of two tabs that save over each other the second is refused, so nothing typed is lost; the same save
 * repeated has one effect.
 */
@Component
class SaveDraft {
    private final Catalogue catalogue;
    private final Attestations attestations;
    private final DraftRules rules;
    private final Drafts drafts;

    SaveDraft(Catalogue catalogue, Attestations attestations, DraftRules rules, Drafts drafts) {
        this.catalogue = catalogue;
        this.attestations = attestations;
        this.rules = rules;
        this.drafts = drafts;
    }

    /**
     * @param revision the one that the caller saw last; null to begin a draft
     * @throws Problem 412 {@code draft-changed}, {@code draft-gone}; 409 {@code too-many-drafts}; 422 for a service that
     *     the mall doesn't offer, for an attestation that is none, and for fields and documents that are not the form's
     */
    Drafts.Stored save(Drafts.Place place, @Nullable Long revision, DraftRequest request) {
        var service = catalogue.offered(place.mall(), place.service(), request.version());
        rules.check(request, service);
        var content = typed(place, service, request);
        var saved = revision == null ? drafts.begin(place, content) : drafts.replace(place, content, revision);
        return saved.map(kept -> new Drafts.Stored(content, kept)).orElseGet(() -> already(place, revision, content));
    }

    /** Null stays, even for an attested field: the citizen leaves the register's value out. */
    private DraftContent typed(Drafts.Place place, ServiceVersion service, DraftRequest request) {
        // On behalf of somebody it is about an account that only citizen-service knows. It leads to nothing: what it
        // vouches for is left out.
        var about = place.isForOneself() ? place.citizenId() : null;
        var locked = attestations.lockedFields(request.attestation(), about, service);
        var typed = new LinkedHashMap<>(request.answers());
        typed.entrySet()
                .removeIf(answer ->
                        locked.contains(answer.getKey()) && !answer.getValue().isNull());
        return new DraftContent(request.version(), typed, request.documents(), request.step());
    }

    private Drafts.Stored already(Drafts.Place place, @Nullable Long revision, DraftContent content) {
        var stands = drafts.find(place).orElseThrow(() -> refused(revision));
        if (stands.content().equals(content)) {
            return stands;
        }
        var now = stands.kept().saved();
        throw Problem.of(ApplicationRefusal.DRAFT_CHANGED, String.valueOf(now.revision()))
                .header(HttpHeaders.ETAG, now.tag());
    }

    private static Problem refused(@Nullable Long revision) {
        return revision == null
                ? Problem.of(ApplicationRefusal.TOO_MANY_DRAFTS, Drafts.MOST)
                : Problem.of(ApplicationRefusal.DRAFT_GONE);
    }
}
