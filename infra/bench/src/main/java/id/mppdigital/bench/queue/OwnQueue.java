package id.mppdigital.bench.queue;

import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Room;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import id.mppdigital.platform.work.Worker;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The platform's work queue, in the service's own table. */
final class OwnQueue implements Contender {
    static final String NAME = "own";

    private record Job(int key, int position) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fill(DataSource database, Backlog backlog) {
        JobTable.fill(database, backlog);
    }

    @Override
    public AutoCloseable start(int instance, DataSource database, Backlog backlog, Ledger ledger) {
        var table = WorkTable.named("job").endedAt("settled_at");
        if (backlog.ordered()) {
            table.inOrder("key", "position");
        }
        var settings = new WorkSettings(
                AT_ONCE, Duration.ofSeconds(1), Duration.ofHours(1), 10, Duration.ofDays(1), Duration.ofMillis(500));
        var queue = new WorkQueue<>(
                table,
                settings,
                new Doing(ledger),
                Room.of(AT_ONCE),
                new RecordJdbcClient(JdbcClient.create(database), new JsonMapper()),
                new JdbcTransactionManager(database));
        queue.start();
        queue.wake(JobTable.LINE);
        return queue::stop;
    }

    private record Doing(Ledger ledger) implements Worker<Job> {
        @Override
        public Class<Job> items() {
            return Job.class;
        }

        @Override
        public Worked work(Claimed<Job> claimed) {
            ledger.worked(claimed.item().key(), claimed.item().position());
            return Worked.of(new Outcome.Done());
        }

        @Override
        public void settled(List<Settled<Job>> settled) {}
    }
}
