package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.lifecycle.Scope;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A citizen answers a correction request: the dossier is amended, checked as a whole, and goes back into review. */
@Component
class CorrectApplication {

    private final IdempotencyKeys keys;
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Dossiers dossiers;
    private final Clock clock;

    CorrectApplication(
            IdempotencyKeys keys,
            Catalogue catalogue,
            DossierAssembly assembly,
            Applications applications,
            ApplicationChanges changes,
            Dossiers dossiers,
            Clock clock) {
        this.keys = keys;
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.applications = applications;
        this.changes = changes;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Transactional
    Application correct(ApplicationId id, String citizenId, @Nullable IdempotencyKey key, CorrectionRequest request) {
        var scope = new Scope.Own(citizenId);
        if (key != null
                && keys.claim("correct " + id + " " + citizenId, key, request, id.value())
                        .isPresent()) {
            return applications.get(id, scope);
        }
        var before = applications.lock(id, scope);
        var move = Move.byCitizen(ApplicationStatus.IN_REVIEW, citizenId, Remarks.NONE);
        var after = before.move(move, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var event = amend(after, request);
        changes.apply(before, after, move, ApplicationSubmitted.CORRECTED, event);
        return after;
    }

    private ApplicationSubmitted amend(Application application, CorrectionRequest request) {
        var id = application.id().value();
        // The version it was filed under, even when that has been retired since.
        var service = catalogue.filedUnder(
                application.service().code(), application.service().version());
        var dossier = assembly.correct(application.citizenId(), service, dossiers.latest(id), request.handover());
        var sealed = dossiers.seal(dossier, agencyOf(application));
        dossiers.add(id, application.sequence(), sealed);
        return ApplicationSubmitted.of(application, dossier, null, sealed);
    }

    private Offer.Agency agencyOf(Application application) {
        return catalogue.agency(application.agency().code()).orElseThrow();
    }
}
