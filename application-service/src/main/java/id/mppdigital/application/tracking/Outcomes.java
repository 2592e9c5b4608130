package id.mppdigital.application.tracking;

import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.lifecycle.Application;
import org.springframework.stereotype.Component;

/** Reads the due date, the bill and the issued documents of applications. */
@Component
class Outcomes {
    private final DueDates dueDates;
    private final Bills bills;
    private final IssuedDocuments issued;

    Outcomes(DueDates dueDates, Bills bills, IssuedDocuments issued) {
        this.dueDates = dueDates;
        this.bills = bills;
        this.issued = issued;
    }

    ApplicationDetail.Outcome of(Application application) {
        var id = application.id().value();
        return new ApplicationDetail.Outcome(
                dueDates.of(application).orElse(null), bills.newest(id).orElse(null), issued.of(id));
    }
}
