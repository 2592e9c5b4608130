package id.mppdigital.application.tracking;

import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.informing.ChangedFacts;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.objection.Objections;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.application.verification.Verifications;
import org.springframework.stereotype.Component;

/** Reads the due date, the marks, the bill and the issued documents of applications. */
@Component
class Outcomes {
    private final DueDates dueDates;
    private final Bills bills;
    private final IssuedDocuments issued;
    private final Timeline timeline;
    private final Verifications verifications;
    private final ChangedFacts changed;
    private final Objections objections;

    Outcomes(
            DueDates dueDates,
            Bills bills,
            IssuedDocuments issued,
            Timeline timeline,
            Verifications verifications,
            ChangedFacts changed,
            Objections objections) {
        this.dueDates = dueDates;
        this.bills = bills;
        this.issued = issued;
        this.timeline = timeline;
        this.verifications = verifications;
        this.changed = changed;
        this.objections = objections;
    }

    /** The dossier with what registers said later about it. */
    Dossier verified(Application application, Dossier dossier) {
        return changed.complete(application.id().value(), verifications.complete(application, dossier));
    }

    ApplicationDetail.Outcome of(Application application) {
        var id = application.id().value();
        return new ApplicationDetail.Outcome(
                dueDates.of(application).orElse(null),
                timeline.marks(application),
                bills.newest(id).orElse(null),
                issued.of(id),
                objections.of(id).orElse(null));
    }
}
