package id.mppdigital.application.cases.overdue;

import id.mppdigital.application.cases.news.CaseNews;
import id.mppdigital.application.cases.overdue.LateParts.LatePart;
import id.mppdigital.application.cases.saga.CaseRows;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the citizen of a part whose agency has let its deadline pass, once; it changes nothing for the others. */
@Component
class TellLateParts {
    private static final int AT_ONCE = 500;

    private final CaseRows cases;
    private final LateParts parts;
    private final CaseNews news;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellLateParts(CaseRows cases, LateParts parts, CaseNews news, TransactionOperations transactions, Clock clock) {
        this.cases = cases;
        this.parts = parts;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "1m")
    void tell() {
        for (var late : parts.untold(clock.instant(), AT_ONCE)) {
            transactions.executeWithoutResult(_ -> tell(late));
        }
    }

    /** Another instance may have told it, or it was decided meanwhile. */
    private void tell(LatePart late) {
        if (cases.lock(late.caseId()) && parts.told(late)) {
            news.late(late.caseId(), late.id());
        }
    }
}
