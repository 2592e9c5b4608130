package id.mppdigital.application.draft.event;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.catalog.LifeEvents;
import id.mppdigital.application.dossier.Attestations;
import id.mppdigital.application.draft.DraftContent;
import id.mppdigital.application.draft.DraftRules;
import id.mppdigital.application.draft.Drafts;
import id.mppdigital.application.draft.KeepDraft;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves what somebody has filled in of a life event's one form. */
@Component
class SaveCaseDraft {
    private final LifeEvents events;
    private final Catalogue catalogue;
    private final Attestations attestations;
    private final DraftRules rules;
    private final KeepDraft keep;

    SaveCaseDraft(LifeEvents events, Catalogue catalogue, Attestations attestations, DraftRules rules, KeepDraft keep) {
        this.events = events;
        this.catalogue = catalogue;
        this.attestations = attestations;
        this.rules = rules;
        this.keep = keep;
    }

    /**
     * @throws id.mppdigital.platform.problem.Problem as {@link KeepDraft#keep}; 422 and 409 for a life event or a version
     *     that can't be submitted, for a mall that doesn't offer a part, for an attestation that is none, and for fields
     *     and documents that are not the one form's
     */
    Drafts.Stored save(Drafts.Place place, String lifeEvent, @Nullable Long revision, CaseDraftRequest request) {
        var event = events.published(lifeEvent, request.version());
        rules.check(request.answers(), request.documents(), event.fields()::contains, event.documents()::contains);
        var typed = new LinkedHashMap<>(request.answers());
        var locked = locked(place, event, request);
        // Null stays, even for an attested field: the citizen leaves the register's value out.
        typed.entrySet()
                .removeIf(answer ->
                        locked.contains(answer.getKey()) && !answer.getValue().isNull());
        return keep.keep(place, revision, new DraftContent(request.version(), typed, request.documents(), null));
    }

    /** The fields of the one form for which a part's attestation vouches. */
    private Set<String> locked(Drafts.Place place, LifeEvent event, CaseDraftRequest request) {
        var about = place.isForOneself() ? place.citizenId() : null;
        var locked = new HashSet<String>();
        for (var part : event.parts()) {
            var named = part.service();
            var service = catalogue.offered(place.mall(), named.service(), named.version());
            attestations.lockedFields(request.attestations().get(part.code()), about, service).stream()
                    .map(part.filling().fields()::get)
                    .filter(Objects::nonNull)
                    .forEach(locked::add);
        }
        return locked;
    }
}
