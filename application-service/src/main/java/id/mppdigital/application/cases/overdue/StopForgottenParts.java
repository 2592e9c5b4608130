package id.mppdigital.application.cases.overdue;

import id.mppdigital.application.cases.saga.CaseProgress;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stops parts that have waited in vain for 90 days, for their citizen or for a service that stays closed, so that no
 * dossier is kept for ever. What is queued of one goes with it, parked or not.
 */
@Component
class StopForgottenParts {
    private static final Logger log = LoggerFactory.getLogger(StopForgottenParts.class);
    private static final Duration PATIENCE = Duration.ofDays(90);
    private static final int AT_ONCE = 500;

    private final ForgottenParts parts;
    private final CaseProgress progress;
    private final TransactionOperations transactions;
    private final Clock clock;

    StopForgottenParts(ForgottenParts parts, CaseProgress progress, TransactionOperations transactions, Clock clock) {
        this.parts = parts;
        this.progress = progress;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "1h")
    void stop() {
        var before = clock.instant().minus(PATIENCE);
        for (var place : parts.since(before, AT_ONCE)) {
            transactions.executeWithoutResult(_ -> progress.advance(
                    place.caseId(), table -> parts.isStill(place, before) ? table.forgotten(place.code()) : table));
            log.warn("Part {} of case {} has waited for 90 days and is stopped", place.code(), place.caseId());
        }
    }
}
