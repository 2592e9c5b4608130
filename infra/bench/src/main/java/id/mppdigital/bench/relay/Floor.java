package id.mppdigital.bench.relay;

import id.mppdigital.bench.instrument.DurablePostgres;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What the database alone could do: the same rows taken off the same table a hundred at a time, without Kafka. */
record Floor(int rows) {
    /** Rows a second. */
    double measure() throws SQLException {
        var source = new SingleConnectionDataSource(DurablePostgres.newDatabase(), "postgres", "", true);
        try {
            new ResourceDatabasePopulator(new ClassPathResource("db/platform/V1__outbox_and_inbox.sql"))
                    .execute(source);
            var jdbc = JdbcClient.create(source);
            fill(jdbc);
            long begin = System.nanoTime();
            while (takeHundred(jdbc) > 0) {}
            return rows * 1e9 / (System.nanoTime() - begin);
        } finally {
            source.destroy();
        }
    }

    private void fill(JdbcClient jdbc) {
        jdbc.sql("""
                insert into outbox (id, topic, source, type, subject, sequence, time, data)
                select gen_random_uuid(), 'bench', '/bench', 'bench.v1', 'writer-' || n / 10, n % 10 + 1, now(),
                       convert_to((select string_agg(md5(n::text || part), '') from generate_series(1, 64) part), 'UTF8')
                from generate_series(0, ? - 1) n
                """).param(rows).update();
    }

    private static int takeHundred(JdbcClient jdbc) {
        return jdbc.sql("""
                delete from outbox where position in
                  (select position from outbox order by position limit 100 for update skip locked)
                returning *
                """).query((row, _) -> row.getBytes("data")).list().size();
    }
}
