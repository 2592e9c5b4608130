package id.mppdigital.platform.work;

import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.meters.Measured;
import id.mppdigital.platform.pace.AfterCommit;
import id.mppdigital.platform.pace.Loop;
import id.mppdigital.platform.sql.RecordJdbcClient;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works a table off. Lines share nothing but the database, so one that hangs delays no other. A line is woken as soon
 * as something is queued for it; the poll is the backstop, for what another instance queued and for what has become
 * due.
 */
public final class WorkQueue<T> implements SmartLifecycle, Measured {
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final WorkTable table;
    private final WorkRows rows;
    private final Lines<T> lines;
    private final Loop poll;

    public WorkQueue(
            WorkTable table,
            WorkSettings settings,
            Worker<T> worker,
            Room room,
            RecordJdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.rows = new WorkRows(jdbc, table);
        var claims = new Claims<>(jdbc, table, worker, settings);
        var settlements = new Settlements<>(worker, rows, new TransactionTemplate(transactions));
        this.lines = new Lines<>(new Tries<>(worker, settings), claims, rows, settlements, settings.batch(), room);
        this.poll = new Loop("work-" + table.name(), settings.poll(), () -> {
            rows.dueLines().forEach(lines::wake);
            return false;
        });
    }

    /** Looks for work of the line when the running transaction has committed, or now when none is running. */
    public void wakeAfterCommit(String line) {
        AfterCommit.tell(this, lines::wake, line);
    }

    /** What failed needn't sit out its pause: the other side works again. */
    public void hasten(String line) {
        rows.hasten(line);
        wakeAfterCommit(line);
    }

    WorkTable table() {
        return table;
    }

    WorkRows rows() {
        return rows;
    }

    /** Looks for work of the line now. */
    public void wake(String line) {
        lines.wake(line);
    }

    @Override
    public List<DatabaseMeter> meters() {
        return List.of(rows.oldest());
    }

    /**
     * Shows operators how much is unfinished, by line, state and reason: what waits for something that never comes is seen
     * here long before it is given up.
     *
     * @param lineTag what a line is in this queue
     */
    public DatabaseMeter unfinished(String meter, String lineTag) {
        return rows.unfinished(meter, lineTag);
    }

    @Override
    public void start() {
        lines.open();
        poll.start();
    }

    @Override
    public void stop() {
        lines.drain(DRAIN);
        poll.stop();
    }

    @Override
    public boolean isRunning() {
        return lines.areOpen();
    }
}
