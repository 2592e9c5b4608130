package id.mppdigital.platform.work;

import id.mppdigital.platform.pace.BackOff;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays rounds for one tenant, one at a time and at least one after every call. */
class Line {
    private static final Logger log = LoggerFactory.getLogger(Line.class);

    final String name;
    private final Executor executor;
    private final Consumer<Line> round;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong announcements = new AtomicLong();
    private final BackOff outagePause = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(15));
    private final AtomicInteger outages = new AtomicInteger();
    private volatile long restsUntil = System.nanoTime();

    /** There may be more due than may be under way: then every piece that ends makes room for another. */
    volatile boolean crowded;

    Line(String name, Executor executor, Consumer<Line> round) {
        this.name = name;
        this.executor = executor;
        this.round = round;
    }

    /** Something may be due. Cheap, and safe from any thread. */
    void wake() {
        announcements.incrementAndGet();
        lookAgain();
    }

    /** As {@link #wake}, when nothing new was announced. */
    void lookAgain() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    /** Changes with every {@link #wake}. */
    long announcements() {
        return announcements.get();
    }

    /** So much may be claimed now: one piece after an outage, nothing during its pause. */
    int limit(int batch) {
        if (System.nanoTime() - restsUntil < 0) {
            return 0;
        }
        return outages.get() == 0 ? batch : 1;
    }

    /** Takes the pace from what came of a try. */
    void hear(Outcome outcome) {
        switch (outcome) {
            case Outcome.Outage(var reason) -> {
                log.warn("{}: the receiver is unavailable, so its queue pauses: {}", name, reason);
                rest();
            }
            case Outcome.Done _, Outcome.Retry _ -> outages.set(0);
            case Outcome.Hold _, Outcome.Park _ -> {} // may be for reasons of our own
        }
    }

    /** What was under way together is one outage. */
    private synchronized void rest() {
        if (System.nanoTime() - restsUntil >= 0) {
            restsUntil = System.nanoTime()
                    + outagePause.after(outages.incrementAndGet()).toNanos();
        }
    }

    private void run() {
        int seen;
        do {
            seen = calls.get();
            try {
                round.accept(this);
            } catch (RuntimeException | Error e) { // whatever it was, the line must outlive it
                log.warn("A round for {} failed; the next poll tries again", name, e);
            }
        } while (!calls.compareAndSet(seen, 0));
    }
}
