package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.Repetitions;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A citizen applies: key, application, timeline, dossier and event in one transaction, or none of them. Whoever gets an
 * answer gets it after the commit.
 */
@Component
class SubmitApplication {
    private final Repetitions repetitions;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Registration registration;
    private final ApplicationChanges changes;

    SubmitApplication(
            Repetitions repetitions,
            Catalogue catalogue,
            Intake intake,
            Registration registration,
            ApplicationChanges changes) {
        this.repetitions = repetitions;
        this.catalogue = catalogue;
        this.intake = intake;
        this.registration = registration;
        this.changes = changes;
    }

    record Submitted(Application application, boolean replayed) {}

    @Transactional
    Submitted submit(Applicant applicant, IdempotencyKey key, SubmissionRequest request) {
        var id = ApplicationId.next();
        return repetitions
                .earlier(
                        new Repetitions.Request("submit " + applicant.citizenId(), key, request),
                        id,
                        new Scope.Own(applicant.citizenId()))
                .map(earlier -> new Submitted(earlier, true))
                .orElseGet(() -> new Submitted(file(id, applicant, request), false));
    }

    private Application file(ApplicationId id, Applicant applicant, SubmissionRequest request) {
        var offer = catalogue.openOffer(request.mall(), request.service(), request.version());
        var handedIn = intake.first(applicant, offer, request.handover());
        var application = registration.register(id, applicant, offer);
        var move = Move.byCitizen(ApplicationStatus.SUBMITTED, applicant.citizenId(), Remarks.NONE);
        var event = ApplicationSubmitted.of(
                application, handedIn.dossier(), intake.sealed(applicant.person()), handedIn.sealed());
        changes.make(Change.of(ApplicationStatus.DRAFT, application, move, ApplicationSubmitted.SUBMITTED, event));
        intake.keep(application, handedIn);
        return application;
    }
}
