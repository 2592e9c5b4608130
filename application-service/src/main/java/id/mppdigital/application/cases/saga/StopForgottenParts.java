package id.mppdigital.application.cases.saga;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stops parts that have asked their citizen in vain for 90 days, so that no dossier is kept for ever. */
@Component
class StopForgottenParts {
    private static final Duration PATIENCE = Duration.ofDays(90);
    private static final int AT_ONCE = 500;

    private final CaseParts parts;
    private final CaseProgress progress;
    private final TransactionOperations transactions;
    private final Clock clock;

    StopForgottenParts(CaseParts parts, CaseProgress progress, TransactionOperations transactions, Clock clock) {
        this.parts = parts;
        this.progress = progress;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "1h")
    void stop() {
        var before = clock.instant().minus(PATIENCE);
        for (var place : parts.askedSince(before, AT_ONCE)) {
            transactions.executeWithoutResult(
                    _ -> progress.advance(place.caseId(), table -> table.forgotten(place.code())));
        }
    }
}
