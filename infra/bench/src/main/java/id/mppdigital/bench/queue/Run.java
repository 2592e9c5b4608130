package id.mppdigital.bench.queue;

import com.zaxxer.hikari.HikariDataSource;
import id.mppdigital.bench.instrument.DurablePostgres;
import id.mppdigital.platform.test.StatementCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** One contender working one backlog, on a database of its own. */
record Run(Contender contender, Backlog backlog) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Figures measure() throws Exception {
        var url = DurablePostgres.newDatabase();
        var databases =
                IntStream.range(0, backlog.instances()).mapToObj(_ -> pool(url)).toList();
        try {
            contender.fill(databases.getFirst(), backlog);
            var ledger = new Ledger(backlog);
            var opened = new ArrayList<AutoCloseable>();
            long begin = System.nanoTime();
            double processor = processor();
            long statements = statements();
            for (int instance = 0; instance < backlog.instances(); instance++) {
                opened.add(contender.start(instance, counted(databases.get(instance)), backlog, ledger));
            }
            ledger.await(PATIENCE);
            double seconds = (System.nanoTime() - begin) / 1e9;
            // The last settlements belong to it.
            close(opened);
            double milliseconds = (processor() - processor) * 1_000;
            double jobs = backlog.jobs();
            return new Figures(jobs / seconds, milliseconds / jobs, (statements() - statements) / jobs);
        } finally {
            databases.forEach(HikariDataSource::close);
        }
    }

    private static void close(List<AutoCloseable> instances) throws Exception {
        for (var instance : instances) {
            instance.close();
        }
    }

    private static DataSource counted(DataSource database) {
        return (DataSource) new StatementCount().postProcessAfterInitialization(database, "database");
    }

    /** What all threads have asked any database for, commits left out. */
    private static long statements() {
        return StatementCount.byText().entrySet().stream()
                .filter(asked -> !asked.getKey().equals("commit"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static double processor() throws Exception {
        return DurablePostgres.processorSeconds()
                + ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3;
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(10); // as the services have it
        return pool;
    }
}
