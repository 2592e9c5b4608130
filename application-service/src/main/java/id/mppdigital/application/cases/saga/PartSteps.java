package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.news.CaseNews;
import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.cases.saga.PartDossiers.Completed;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.submission.FileApplication;
import id.mppdigital.application.submission.Filing;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What becomes of a part that is ready. Its new state is stored in one transaction with the application or the question,
 * so whatever ends this process, a part is filed once.
 */
@Component
class PartSteps {
    private final FileApplication filing;
    private final CaseRows cases;
    private final PartMoves parts;
    private final CaseProgress progress;
    private final CaseNews news;
    private final TransactionOperations transactions;

    PartSteps(
            FileApplication filing,
            CaseRows cases,
            PartMoves parts,
            CaseProgress progress,
            CaseNews news,
            TransactionOperations transactions) {
        this.filing = filing;
        this.cases = cases;
        this.parts = parts;
        this.progress = progress;
        this.news = news;
        this.transactions = transactions;
    }

    void file(Kept kept, Filing prepared, ZoneId zone) {
        ifStillReady(kept, () -> {
            var id = ApplicationId.next();
            filing.file(id, prepared);
            parts.filed(kept, id, zone);
        });
    }

    void ask(Kept kept, Completed completed) {
        ifStillReady(kept, () -> {
            parts.ask(kept, completed.dossier(), completed.lacking());
            news.asks(kept.caseId(), kept.id());
        });
    }

    void stop(Kept kept) {
        ifStillReady(kept, () -> progress.advance(kept.caseId(), table -> table.stopping(kept.id())));
    }

    /**
     * It may have been stopped meanwhile, or filed by another instance because a lease ended; or that one asked, and the
     * citizen has answered: then the answers count, and the part is due again.
     */
    private void ifStillReady(Kept kept, Runnable change) {
        transactions.executeWithoutResult(_ -> {
            if (cases.lock(kept.caseId()) && parts.isReadyAs(kept)) {
                change.run();
            }
        });
    }
}
