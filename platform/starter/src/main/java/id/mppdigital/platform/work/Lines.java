package id.mppdigital.platform.work;

import id.mppdigital.platform.work.Worker.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims what a line has due, as much as there is room for, has it worked and settled, and looks again. */
class Lines<T> {
    private static final Logger log = LoggerFactory.getLogger(Lines.class);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Tries<T> tries;
    private final Claims<T> claims;
    private final WorkRows rows;
    private final Settlements<T> settlements;
    private final int batch;
    private final Room room;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open;

    Lines(Tries<T> tries, Claims<T> claims, WorkRows rows, Settlements<T> settlements, int batch, Room room) {
        this.tries = tries;
        this.claims = claims;
        this.rows = rows;
        this.settlements = settlements;
        this.batch = batch;
        this.room = room;
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
        int permits = open ? room.take(line.name, line.limit(batch)) : 0;
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
                        .map(tries::notBegun)
                        .toList());
            }
        }
    }

    private void work(Line line, Claimed<T> claimed) {
        try {
            settlements.settle(attempt(line, claimed));
        } catch (RuntimeException | Error e) { // whatever it was: the lease ends, and the line must outlive it
            log.error("{} is not settled; it is worked again when its lease ends", claimed.id(), e);
            line.lookAgain();
        }
    }

    private Settlements.Ended<T> attempt(Line line, Claimed<T> claimed) {
        try {
            return tries.attempt(line, claimed);
        } finally {
            room.ended(line.name); // before it is settled: a database in trouble takes no room
        }
    }
}
