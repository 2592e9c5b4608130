package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.news.CaseNews;
import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.cases.saga.PartDossiers.Completed;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files a part that is ready, or asks the citizen for what it lacks. The application and the part's new state are
 * stored in one transaction, so whatever ends this process, a part is filed once.
 */
@Component
class StartParts implements Worker<StartParts.Start> {
    private static final Duration UNTIL_IT_OPENS = Duration.ofMinutes(10);

    private final PartDossiers dossiers;
    private final FileApplication filing;
    private final CaseRows cases;
    private final CaseParts parts;
    private final PartStarts starts;
    private final CaseNews news;
    private final TransactionOperations transactions;

    StartParts(
            PartDossiers dossiers,
            FileApplication filing,
            CaseRows cases,
            CaseParts parts,
            PartStarts starts,
            CaseNews news,
            TransactionOperations transactions) {
        this.dossiers = dossiers;
        this.filing = filing;
        this.cases = cases;
        this.parts = parts;
        this.starts = starts;
        this.news = news;
        this.transactions = transactions;
    }

    record Start(UUID id, UUID partId) {}

    @Override
    public Class<Start> items() {
        return Start.class;
    }

    @Override
    public Worked work(Claimed<Start> claimed) {
        try {
            parts.kept(claimed.item().partId()).ifPresent(this::start);
            return Worked.of(new Outcome.Done());
        } catch (Problem refused) {
            // The service is closed there, or its agency can't receive: that passes, and is not the citizen's fault.
            return Worked.of(new Outcome.Hold(refused.code(), UNTIL_IT_OPENS));
        }
    }

    @Override
    public void settled(List<Settled<Start>> settled) {
        starts.remove(settled.stream()
                .filter(each -> each.outcome() instanceof Outcome.Done)
                .map(each -> each.item().id())
                .toList());
    }

    private void start(Kept kept) {
        var completed = dossiers.complete(kept);
        if (completed.lacking().none()) {
            file(kept, completed);
        } else {
            ifStillReady(kept, () -> {
                parts.ask(kept.id(), completed.dossier(), completed.lacking());
                news.asks(kept.caseId(), kept.id());
            });
        }
    }

    private void file(Kept kept, Completed completed) {
        var applicant = Applicant.known(kept.target().citizenId(), kept.target().client());
        var dossier = completed.dossier().handedOverLater();
        var prepared = filing.prepare(applicant, completed.offer(), dossier);
        ifStillReady(kept, () -> {
            var id = ApplicationId.next();
            filing.file(id, prepared);
            parts.filed(kept, id, completed.offer().timeZone());
        });
    }

    /** It may have been stopped meanwhile, or filed by another instance because a lease ended. */
    private void ifStillReady(Kept kept, Runnable change) {
        transactions.executeWithoutResult(_ -> {
            if (cases.lock(kept.caseId()) && parts.stateOf(kept.id()) == PartState.READY) {
                change.run();
            }
        });
    }
}
