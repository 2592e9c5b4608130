package id.mppdigital.application.submission;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly.Assembled;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.ApplicationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files an application that was checked: one that a citizen submits, and the part of a case alike. */
@Component
public class FileApplication {
    private final Intake intake;
    private final Registration registration;
    private final ApplicationChanges changes;

    FileApplication(Intake intake, Registration registration, ApplicationChanges changes) {
        this.intake = intake;
        this.registration = registration;
        this.changes = changes;
    }

    /**
     * Seals the checked dossier of a case's part, before the transaction that stores it. The case has used up its
     * attestation.
     *
     * @param applicant who files it
     * @param acting for whom else; null for oneself
     * @param key the Idempotency-Key of the request, whose draft it takes the place of; null for a part that waited
     * @throws id.mppdigital.platform.problem.Problem 409 {@code agency-key-unusable}
     */
    public Filing prepare(
            Applicant applicant, Offer offer, Dossier dossier, @Nullable Acting acting, @Nullable String key) {
        var handedIn = intake.checked(applicant, offer, new Assembled(dossier, null), acting);
        return new Filing(applicant.citizenId(), offer, handedIn, key, null);
    }

    /**
     * Stores application, timeline, dossier and event in the running transaction.
     *
     * @throws id.mppdigital.platform.problem.Problem 409 {@code attestation-used}, {@code representation-used}; 422
     *     {@code attestation-foreign}; {@code representation-expired} where the power has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Application file(ApplicationId id, Filing filing) {
        intake.useUp(filing.handedIn(), filing.offer().mall());
        var application = registration.register(id, filing.citizenId(), filing.offer(), filing.begunAt());
        var move = Move.byCitizen(ApplicationStatus.SUBMITTED, filing.signedIn(), Remarks.NONE);
        var event = ApplicationSubmitted.of(application, filing.handedIn()).event();
        changes.make(Change.filed(application, move, event, filing.key()));
        intake.keep(application, filing.handedIn());
        return application;
    }
}
