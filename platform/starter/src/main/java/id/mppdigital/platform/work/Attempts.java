package id.mppdigital.platform.work;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Makes one attempt and settles it: the row and what belongs to it, in one transaction. */
class Attempts<T> {
    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final Worker<T> worker;
    private final WorkRows<T> rows;
    private final WorkSettings settings;
    private final BackOff backOff;
    private final TransactionOperations transactions;

    Attempts(Worker<T> worker, WorkRows<T> rows, WorkSettings settings, TransactionOperations transactions) {
        this.worker = worker;
        this.rows = rows;
        this.settings = settings;
        this.backOff = new BackOff(settings.firstPause(), settings.longestPause());
        this.transactions = transactions;
    }

    /**
     * True when the line should look again.
     *
     * @param ended called when the work is over, before it is settled: a database in trouble takes no room
     */
    boolean make(Line line, Claimed<T> claimed, Runnable ended) {
        Worked worked;
        try {
            worked = worked(claimed);
        } finally {
            ended.run();
        }
        tell(line, worked.outcome());
        var outcome =
                settings.decide(claimed, worked.outcome(), Clock.systemUTC().instant());
        long before = line.wakeUps();
        var change = transactions.execute(_ -> settle(claimed, worked, outcome)).orElse(null);
        if (change == null) {
            log.warn("Lost the lease on {} during its work; the result is not recorded", claimed.id());
            return true;
        }
        // A piece committed after the claim woke the line while this one was not settled: the line must look again.
        return change.successor() || line.wakeUps() != before;
    }

    private Optional<WorkRows.Change> settle(Claimed<T> claimed, Worked worked, Outcome outcome) {
        var change = rows.settle(claimed, outcome, backOff.after(claimed.tries() + 1), worked.values());
        change.ifPresent(row -> worked.effect().accept(new Settled(outcome, row.attempts(), row.number())));
        return change;
    }

    /** Whatever happens is an outcome, so that every claim is settled; also when memory is short. */
    private Worked worked(Claimed<T> claimed) {
        try {
            return worker.work(claimed);
        } catch (RuntimeException | Error e) {
            // Only the class is named: a message may hold personal data.
            log.error(
                    "The work on {} failed and will be retried: {}",
                    claimed.id(),
                    e.getClass().getName());
            return Worked.of(new Outcome.Retry("failed"));
        }
    }

    private static void tell(Line line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Outage(var reason) -> {
                log.warn("{}: the receiver is unavailable, so its queue pauses: {}", line.name, reason);
                line.otherSideIsDown();
            }
            case Outcome.Done _, Outcome.Retry _ -> line.otherSideAnswered();
            case Outcome.Hold _, Outcome.Park _ -> {} // may be for reasons of our own
        }
    }
}
