package id.mppdigital.application.submission;

import id.mppdigital.application.acting.StandingPowers;
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
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A citizen, or who filed the application for them, answers a correction request. The dossier is changed and checked as
 * a whole; the application returns to review.
 */
@Component
class CorrectApplication {
    private final Repetitions repetitions;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Applications applications;
    private final StandingPowers powers;
    private final ApplicationChanges changes;
    private final Clock clock;

    CorrectApplication(
            Repetitions repetitions,
            Catalogue catalogue,
            Intake intake,
            Applications applications,
            StandingPowers powers,
            ApplicationChanges changes,
            Clock clock) {
        this.repetitions = repetitions;
        this.catalogue = catalogue;
        this.intake = intake;
        this.applications = applications;
        this.powers = powers;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Application correct(ApplicationId id, String caller, @Nullable IdempotencyKey key, CorrectionRequest body) {
        var request = new Repetitions.Request("correct " + id + " " + caller, key, body);
        var scope = scope(id, caller, body);
        return repetitions
                .earlier(request, id, scope)
                .orElseGet(() -> amend(applications.lock(id, scope), caller, body));
    }

    /** @throws Problem 404 {@code not-found} for who did not file it, or may no longer act for its applicant */
    private Scope scope(ApplicationId id, String caller, CorrectionRequest body) {
        if (body.representation() == null) {
            return new Scope.Own(caller);
        }
        powers.find(caller, id).orElseThrow(() -> Problem.notFound("permohonan", "application"));
        return new Scope.Filed();
    }

    private Application amend(Application before, String caller, CorrectionRequest request) {
        var acting = intake.correcting(before, caller, request.representation());
        var move = Move.byCitizen(ApplicationStatus.IN_REVIEW, caller, Remarks.NONE);
        var after = before.move(move, clock.instant());
        // The version at filing, even if it has been retired since.
        var service =
                catalogue.filedUnder(after.service().code(), after.service().version());
        var agency = catalogue.agency(after.agency().code()).orElseThrow();
        var handedIn =
                intake.correction(before, service, agency, request.handover()).by(acting);
        intake.useUp(handedIn, before.mall());
        var event = ApplicationSubmitted.of(after, handedIn).event();
        changes.make(Change.corrected(before.status(), after, move, event));
        intake.keep(after, handedIn);
        return after;
    }
}
