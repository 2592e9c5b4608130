package id.mppdigital.platform.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works a table off. Lines share nothing but the database, so one that hangs delays no other. A line is woken as soon
 * as something is queued for it; the poll is the backstop, for what another instance queued and for what has become
 * due.
 */
public final class WorkQueue<T> implements SmartLifecycle, MeterBinder {
    private static final Logger log = LoggerFactory.getLogger(WorkQueue.class);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final WorkTable table;
    private final WorkSettings settings;
    private final Room room;
    private final WorkRows<T> rows;
    private final Attempts<T> attempts;
    private final Loop poll;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    public WorkQueue(
            WorkTable table,
            WorkSettings settings,
            Worker<T> worker,
            Room room,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.settings = settings;
        this.room = room;
        this.rows = new WorkRows<>(jdbc, table, worker, settings);
        this.attempts = new Attempts<>(worker, rows, settings, new TransactionTemplate(transactions));
        this.poll = new Loop("work-" + table.name(), settings.poll(), () -> {
            rows.due().forEach(this::wake);
            return false;
        });
    }

    /** Looks for work of the line when the running transaction has committed, or now when none is running. */
    public void wakeAfterCommit(String line) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake(line);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(line);
            }
        });
    }

    /** What failed needn't sit out its pause: the other side works again. */
    public void hasten(String line) {
        rows.hasten(line);
        wakeAfterCommit(line);
    }

    /** Starts one parked piece over; false when it isn't parked. Wake its line. */
    public boolean redrive(UUID id) {
        return rows.redrive("d.{id} = :id", Map.of("id", id)) == 1;
    }

    /** Starts parked pieces over; says how many. Wake their line. */
    public int redriveAll(String where, Map<String, ?> parameters) {
        return rows.redrive(where, parameters);
    }

    /** Looks for work of the line now. */
    public void wake(String line) {
        if (running) {
            lines.computeIfAbsent(line, this::open).wake();
        }
    }

    private Line open(String name) {
        return new Line(
                name,
                task -> {
                    if (running) {
                        threads.execute(task);
                    }
                },
                this::play);
    }

    private void play(Line line) {
        line.crowded = true; // before looking, so that a piece that ends meanwhile has the line look again
        int permits = room.take(line.name, line.limit(settings.batch()));
        if (permits == 0) {
            return;
        }
        var claimed = List.<Claimed<T>>of();
        try {
            claimed = rows.claim(line.name, permits);
        } finally {
            room.giveBack(line.name, permits - claimed.size());
        }
        start(line, claimed);
        if (claimed.size() == permits) {
            line.wake();
        } else {
            line.crowded = false;
        }
    }

    /** A claim that gets no thread is worked again when its lease ends; its permit is given back at once. */
    private void start(Line line, List<Claimed<T>> claimed) {
        int started = 0;
        try {
            for (var each : claimed) {
                threads.execute(() -> work(line, each));
                started++;
            }
        } finally {
            room.giveBack(line.name, claimed.size() - started);
        }
    }

    private void work(Line line, Claimed<T> claimed) {
        boolean more = true;
        try {
            more = attempts.make(line, claimed, () -> room.ended(line.name));
        } catch (RuntimeException | Error e) { // what was not settled is worked again when its lease ends
            log.error("{} {} is not settled; it is worked again when its lease ends", table.name(), claimed.id(), e);
        } finally {
            if (more || line.crowded) {
                line.wake();
            }
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mpp.work.oldest", rows, WorkRows::oldestSeconds)
                .description("How long the oldest due piece of work has waited")
                .baseUnit("seconds")
                .tag("queue", table.name())
                .register(registry);
    }

    @Override
    public void start() {
        if (threads.isShutdown()) {
            threads = Executors.newVirtualThreadPerTaskExecutor();
        }
        running = true;
        poll.start();
    }

    /** Claims nothing more and lets what is under way end, so that a restart leaves no leases behind. */
    @Override
    public void stop() {
        running = false;
        poll.stop();
        threads.shutdown();
        try {
            threads.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
