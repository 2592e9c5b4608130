package id.mppdigital.bench.queue;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * db-scheduler as its documentation tunes it for throughput: it fetches and locks in one statement, four times as many
 * jobs as it has threads. It knows no order: a key's jobs are a chain here, each of which is replaced by its successor.
 *
 * @param keepsRecord whether a job is also noted as done in the service's own table, as our queue does by itself:
 *     db-scheduler forgets a job that is done
 */
record DbScheduler(boolean keepsRecord) implements Contender {
    private static final String TASK = "job";

    @Override
    public String name() {
        return keepsRecord ? "db-scheduler with a record" : "db-scheduler";
    }

    @Override
    public void fill(DataSource database, Backlog backlog) {
        var jdbc = JdbcClient.create(database);
        jdbc.sql("""
                create table scheduled_tasks (
                    task_name text not null, task_instance text not null, task_data bytea, execution_time timestamptz,
                    picked boolean not null, picked_by text, last_success timestamptz, last_failure timestamptz,
                    consecutive_failures int, last_heartbeat timestamptz, version bigint not null, priority smallint,
                    state text, primary key (task_name, task_instance));
                create index on scheduled_tasks (execution_time);
                create index on scheduled_tasks (last_heartbeat);
                """).update();
        jdbc.sql("""
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                select :task, n::text, '\\x31', now() - interval '1 minute', false, 1 from generate_series(0, :keys - 1) n
                """).param("task", TASK).param("keys", backlog.keys()).update();
        jdbc.sql("vacuum analyze scheduled_tasks").update();
        if (keepsRecord) {
            JobTable.fill(database, backlog);
        }
    }

    @Override
    public AutoCloseable start(int instance, DataSource database, Backlog backlog, Ledger ledger) {
        var scheduler = Scheduler.create(database, task(JdbcClient.create(database), backlog, ledger))
                .schedulerName(new SchedulerName.Fixed("instance-" + instance))
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .serializer(new Numbers())
                .build();
        scheduler.start();
        return scheduler::stop;
    }

    /** The data of a chain is the position of its next job. */
    private Task<Integer> task(JdbcClient jdbc, Backlog backlog, Ledger ledger) {
        return Tasks.custom(TASK, Integer.class).execute((job, _) -> {
            int key = Integer.parseInt(job.getId());
            int position = job.getData();
            ledger.worked(key, position);
            if (keepsRecord) {
                jdbc.sql("""
                        update job set state = 'DONE', settled_at = now(), attempts = attempts + 1
                        where key = ? and position = ? and state in ('DUE', 'PARKED')
                        """).params(key, position).update();
            }
            if (position == backlog.jobsOfAKey()) {
                return new CompletionHandler.OnCompleteRemove<>();
            }
            return (complete, chain) -> chain.reschedule(complete, Instant.now(), position + 1);
        });
    }

    /** Numbers as their digits. */
    private static final class Numbers implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data.toString().getBytes(US_ASCII);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return type.cast(Integer.valueOf(new String(data, US_ASCII)));
        }
    }
}
