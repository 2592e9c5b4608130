package id.mppdigital.platform.work;

import id.mppdigital.platform.pace.BackOff;
import id.mppdigital.platform.work.Worker.Claimed;
import id.mppdigital.platform.work.Worker.Tried;
import id.mppdigital.platform.work.Worker.Worked;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a piece worked, measures that, and decides what becomes of the piece. */
class Tries<T> {
    private static final Logger log = LoggerFactory.getLogger(Tries.class);
    private static final String FAILED = "failed";
    private static final Clock CLOCK = Clock.systemUTC();

    private final Worker<T> worker;
    private final WorkSettings settings;
    private final BackOff backOff;

    Tries(Worker<T> worker, WorkSettings settings) {
        this.worker = worker;
        this.settings = settings;
        this.backOff = new BackOff(settings.firstPause(), settings.longestPause());
    }

    /** Whatever happens is an outcome, so that every claim is settled; also when memory is short. */
    Settlements.Ended<T> attempt(Line line, Claimed<T> claimed) {
        var startedAt = CLOCK.instant();
        long started = System.nanoTime();
        var worked = worked(line, claimed);
        var tried = new Tried(startedAt, Duration.ofNanos(System.nanoTime() - started), worked);
        return new Settlements.Ended<>(line, claimed, tried, settlement(claimed, worked.outcome(), worked.code()));
    }

    private Worked worked(Line line, Claimed<T> claimed) {
        try {
            var worked = worker.work(claimed);
            line.hear(worked.outcome());
            return worked;
        } catch (RuntimeException | Error e) {
            // Only the class is named: a message may hold personal data.
            log.error(
                    "The work on {} failed and will be retried: {}",
                    claimed.id(),
                    e.getClass().getName());
            return new Worked(new Outcome.Retry(FAILED), null, FAILED);
        }
    }

    /** What gets no thread is neither begun nor counted. */
    WorkRows.Settlement notBegun(Claimed<T> claimed) {
        return settlement(claimed, new Outcome.Outage("not begun"), null);
    }

    private WorkRows.Settlement settlement(Claimed<T> claimed, Outcome outcome, @Nullable Integer code) {
        var decided = settings.decide(claimed, outcome, CLOCK.instant());
        return new WorkRows.Settlement(
                claimed.id(), claimed.lease(), decided, backOff.after(claimed.tries() + 1), code);
    }
}
