package id.mppdigital.bench.queue;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service's own table of jobs, with the columns and indexes that the platform's queue has in the services. */
final class JobTable {
    static final String LINE = "jobs";

    private JobTable() {}

    static void fill(DataSource database, Backlog backlog) {
        var jdbc = JdbcClient.create(database);
        jdbc.sql("""
                create table job (
                    id uuid primary key, line text not null, key int not null, position int not null,
                    state text not null default 'DUE', attempts int not null default 0,
                    uncounted int not null default 0, due_at timestamptz not null default now(),
                    give_up_at timestamptz, lease uuid, lease_until timestamptz, reason text, settled_at timestamptz);
                create index on job (line, due_at, id) where state = 'DUE';
                create index on job (key, position) where state in ('DUE', 'PARKED');
                """).update();
        jdbc.sql("""
                insert into job (id, line, key, position, due_at)
                select gen_random_uuid(), :line, (n - 1) % :keys, (n - 1) / :keys + 1,
                    now() - (:jobs - n) * interval '1 millisecond' -- one after the other, as services queue
                from generate_series(1, :jobs) n
                """)
                .param("line", LINE)
                .param("keys", backlog.keys())
                .param("jobs", backlog.jobs())
                .update();
        jdbc.sql("vacuum analyze job").update();
    }
}
