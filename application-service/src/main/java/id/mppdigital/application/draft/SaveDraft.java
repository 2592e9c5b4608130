package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Attestations;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves the draft of a service. */
@Component
class SaveDraft {
    private final Catalogue catalogue;
    private final Attestations attestations;
    private final DraftRules rules;
    private final KeepDraft keep;

    SaveDraft(Catalogue catalogue, Attestations attestations, DraftRules rules, KeepDraft keep) {
        this.catalogue = catalogue;
        this.attestations = attestations;
        this.rules = rules;
        this.keep = keep;
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
        return keep.keep(place, revision, content);
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
}
