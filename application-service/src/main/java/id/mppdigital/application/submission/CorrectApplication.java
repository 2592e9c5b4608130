package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.Repetitions;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A citizen answers a correction request. The dossier is changed and checked as a whole; the application returns to
 * review.
 */
@Component
class CorrectApplication {
    private final Repetitions repetitions;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Clock clock;

    CorrectApplication(
            Repetitions repetitions,
            Catalogue catalogue,
            Intake intake,
            Applications applications,
            ApplicationChanges changes,
            Clock clock) {
        this.repetitions = repetitions;
        this.catalogue = catalogue;
        this.intake = intake;
        this.applications = applications;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Application correct(ApplicationId id, String citizenId, @Nullable IdempotencyKey key, CorrectionRequest body) {
        var scope = new Scope.Own(citizenId);
        var request = new Repetitions.Request("correct " + id + " " + citizenId, key, body);
        return repetitions.earlier(request, id, scope).orElseGet(() -> amend(applications.lock(id, scope), body));
    }

    private Application amend(Application before, CorrectionRequest request) {
        var move = Move.byCitizen(ApplicationStatus.IN_REVIEW, before.citizenId(), Remarks.NONE);
        var after = before.move(move, clock.instant());
        // The version at filing, even if it has been retired since.
        var service =
                catalogue.filedUnder(after.service().code(), after.service().version());
        var agency = catalogue.agency(after.agency().code()).orElseThrow();
        var handedIn = intake.correction(before, service, agency, request.handover());
        var event = ApplicationSubmitted.of(after, handedIn).event();
        changes.make(Change.corrected(before.status(), after, move, event));
        intake.keep(after, handedIn);
        return after;
    }
}
