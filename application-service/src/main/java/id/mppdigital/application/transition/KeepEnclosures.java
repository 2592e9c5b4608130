package id.mppdigital.application.transition;

import id.mppdigital.application.bill.Bill;
import id.mppdigital.application.bill.BillState;
import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.bill.StandingBill;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.finding.Findings;
import id.mppdigital.application.finding.FoundFacts;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.issuance.IssuedReceipts;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import id.mppdigital.application.lifecycle.Enclosed;
import id.mppdigital.application.lifecycle.Enclosures;
import id.mppdigital.application.status.ApplicationStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the bill, documents or facts of a move, and stores them with its change. */
@Component
class KeepEnclosures implements ChangeListener {
    private final Bills bills;
    private final IssuedReceipts receipts;
    private final IssuedDocuments issued;
    private final Findings findings;
    private final FoundFacts found;

    KeepEnclosures(Bills bills, IssuedReceipts receipts, IssuedDocuments issued, Findings findings, FoundFacts found) {
        this.bills = bills;
        this.receipts = receipts;
        this.issued = issued;
        this.findings = findings;
        this.found = found;
    }

    /** The new part; a repeated request brings nothing new. */
    Enclosed fresh(Application application, ServiceVersion service, Enclosures enclosures) {
        var id = application.id().value();
        var bill = enclosures.bill();
        var checked =
                receipts.check(enclosures.receipts(), id, application.agency().code());
        return new Enclosed(
                isAskedAlready(application, bill) ? null : bill,
                unknown(id, checked.documents()),
                findings.fresh(id, service, enclosures.facts()),
                checked.faults());
    }

    private boolean isAskedAlready(Application application, @Nullable Bill bill) {
        return bill != null
                && application.status() == ApplicationStatus.AWAITING_PAYMENT
                && bills.newest(application.id().value())
                        .map(StandingBill::bill)
                        .filter(bill::equals)
                        .isPresent();
    }

    private List<IssuedDocument> unknown(UUID application, List<IssuedDocument> documents) {
        if (documents.isEmpty()) {
            return documents;
        }
        var known = issued.of(application);
        return documents.stream().filter(it -> !known.contains(it)).toList();
    }

    @Override
    public void on(Change change) {
        var now = change.now();
        var id = now.id().value();
        if (change.from() == ApplicationStatus.AWAITING_PAYMENT && now.status() != change.from()) {
            bills.settle(id, now.status() == ApplicationStatus.PAID ? BillState.PAID : BillState.CLOSED);
        }
        var bill = change.enclosed().bill();
        if (bill != null) {
            bills.open(id, now.sequence(), bill);
        }
        var documents = change.enclosed().documents();
        if (!documents.isEmpty()) {
            issued.add(id, now.sequence(), documents);
        }
        var facts = change.enclosed().found().values();
        if (!facts.isEmpty()) {
            found.add(id, now.sequence(), facts);
        }
    }
}
