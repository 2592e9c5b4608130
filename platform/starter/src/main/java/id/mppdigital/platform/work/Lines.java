package id.mppdigital.platform.work;

import id.mppdigital.platform.pace.BackOff;
import id.mppdigital.platform.work.Worker.Tried;
import id.mppdigital.platform.work.Worker.Worked;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims what a line has due, as much as there is room for, has it worked and settled, and looks again. */
class Lines<T> {
    private static final Logger log = LoggerFactory.getLogger(Lines.class);
    private static final String FAILED = "failed";
    private static final Clock CLOCK = Clock.systemUTC();

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Worker<T> worker;
    private final Claims<T> claims;
    private final WorkRows rows;
    private final Settlements<T> settlements;
    private final WorkSettings settings;
    private final Room room;
    private final BackOff backOff;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open;

    Lines(
            Worker<T> worker,
            Claims<T> claims,
            WorkRows rows,
            Settlements<T> settlements,
            WorkSettings settings,
            Room room) {
        this.worker = worker;
        this.claims = claims;
        this.rows = rows;
        this.settlements = settlements;
        this.settings = settings;
        this.room = room;
        this.backOff = new BackOff(settings.firstPause(), settings.longestPause());
    }

    void open() {
        if (threads.isShutdown()) {
            threads = Executors.newVirtualThreadPerTaskExecutor();
            lines.clear(); // one that was called at the end would wait for its round for ever
        }
        open = true;
    }

    boolean areOpen() {
        return open;
    }

    /** Claims nothing more and lets what is under way end, so that a restart leaves no leases behind. */
    void drain(Duration longest) {
        open = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Some work has not ended within {}: it is done again when its leases end", longest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void wake(String name) {
        if (open) {
            lines.computeIfAbsent(name, this::line).wake();
        }
    }

    private Line line(String name) {
        return new Line(
                name,
                task -> {
                    if (open) {
                        threads.execute(task);
                    }
                },
                this::look);
    }

    private void look(Line line) {
        line.crowded = true; // before looking, so that a piece that ends meanwhile has the line look again
        int permits = open ? room.take(line.name, line.limit(settings.batch())) : 0;
        if (permits == 0) {
            return;
        }
        var claimed = List.<Claimed<T>>of();
        try {
            claimed = claims.claim(line.name, permits);
        } finally {
            room.giveBack(line.name, permits - claimed.size());
        }
        begin(line, claimed);
        if (claimed.size() == permits) {
            line.lookAgain();
        } else {
            line.crowded = false;
        }
    }

    /** What gets no thread, at the end or for want of memory, gives its permission and its lease back. */
    private void begin(Line line, List<Claimed<T>> claimed) {
        int begun = 0;
        try {
            for (var each : claimed) {
                threads.execute(() -> work(line, each));
                begun++;
            }
        } finally {
            if (begun < claimed.size()) {
                room.giveBack(line.name, claimed.size() - begun);
                rows.settle(claimed.subList(begun, claimed.size()).stream()
                        .map(each -> settlement(each, new Outcome.Outage("not begun"), null))
                        .toList());
            }
        }
    }

    private void work(Line line, Claimed<T> claimed) {
        try {
            settlements.settle(tried(line, claimed));
        } catch (RuntimeException | Error e) {
            log.error("{} is not settled; it is worked again when its lease ends", claimed.id(), e);
            line.lookAgain();
        }
    }

    /** Whatever happens is an outcome, so that every claim is settled; also when memory is short. */
    private Settlements.Ended<T> tried(Line line, Claimed<T> claimed) {
        var startedAt = CLOCK.instant();
        long started = System.nanoTime();
        try {
            var worked = worked(line, claimed);
            var tried = new Tried(startedAt, Duration.ofNanos(System.nanoTime() - started), worked);
            return new Settlements.Ended<>(line, claimed, tried, settlement(claimed, worked.outcome(), worked.code()));
        } finally {
            room.ended(line.name); // before it is settled: a database in trouble takes no room
        }
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

    private WorkRows.Settlement settlement(Claimed<T> claimed, Outcome outcome, @Nullable Integer code) {
        var decided = settings.decide(claimed, outcome, CLOCK.instant());
        return new WorkRows.Settlement(
                claimed.id(), claimed.lease(), decided, backOff.after(claimed.tries() + 1), code);
    }
}
