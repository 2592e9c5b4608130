package id.mppdigital.connector.dispatch;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays rounds for one agency, one at a time and at least one after every call. */
class AgencyLine {
    private static final Logger log = LoggerFactory.getLogger(AgencyLine.class);

    private final String agency;
    private final Executor executor;
    private final Runnable round;
    private final AtomicInteger calls = new AtomicInteger();

    AgencyLine(String agency, Executor executor, Runnable round) {
        this.agency = agency;
        this.executor = executor;
        this.round = round;
    }

    /** Cheap, and safe from any thread. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = calls.get();
            try {
                round.run();
            } catch (RuntimeException | Error e) { // whatever it was, the line must outlive it; the poll tries again
                log.warn("a round for {} failed", agency, e);
            }
        } while (!calls.compareAndSet(seen, 0));
    }
}
