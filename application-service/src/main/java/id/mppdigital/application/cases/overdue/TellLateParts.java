package id.mppdigital.application.cases.overdue;

import id.mppdigital.application.cases.saga.CaseProgress;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the citizen of a part whose agency has let its deadline pass, once, and does with the others what the life event
 * says of it.
 */
@Component
class TellLateParts {
    private static final int AT_ONCE = 500;

    private final LateParts parts;
    private final CaseProgress progress;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellLateParts(LateParts parts, CaseProgress progress, TransactionOperations transactions, Clock clock) {
        this.parts = parts;
        this.progress = progress;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Another instance may have told it, or it was decided meanwhile: the table then stays as it is. */
    @Scheduled(initialDelayString = "1m", fixedDelayString = "1m")
    void tell() {
        for (var late : parts.untold(clock.instant(), AT_ONCE)) {
            transactions.executeWithoutResult(_ -> progress.advance(late.caseId(), table -> table.late(late.id())));
        }
    }
}
