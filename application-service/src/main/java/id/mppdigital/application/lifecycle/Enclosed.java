package id.mppdigital.application.lifecycle;

import id.mppdigital.application.bill.Bill;
import id.mppdigital.application.finding.Found;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a move brings that is new, and its faults. */
public record Enclosed(@Nullable Bill bill, List<IssuedDocument> documents, Found found, List<Problem.Fault> faults) {
    static final Enclosed NOTHING = new Enclosed(null, List.of(), Found.NOTHING, List.of());

    public boolean isNothing() {
        return bill == null && documents.isEmpty() && found.isNothing() && faults.isEmpty();
    }
}
