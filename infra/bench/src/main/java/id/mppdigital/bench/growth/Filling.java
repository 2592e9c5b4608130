package id.mppdigital.bench.growth;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a service's migrated database: chunk by chunk on two connections, into tables without a log, an index or a
 * constraint. These are made anew from the full tables, so every key is checked then.
 */
record Filling(GrowthServer server, String database, Content content, Size size, PrintStream console) {
    private static final long CHUNK = 100_000;

    void run() throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        try (var pool = server.connect(database, 1)) {
            var jdbc = JdbcClient.create(pool);
            jdbc.sql(World.FUNCTIONS).update();
            var schema = Schema.of(jdbc, content.chunk());
            schema.strip(jdbc);
            chunks();
            report("rows", begin);
            together(schema.keys());
            together(schema.indexes());
            content.once().forEach(this::alone);
            together(schema.foreignKeys());
            report("indexes", begin);
            jdbc.sql("vacuum (freeze, analyze)").update();
            jdbc.sql("insert into growth.full_size values (now())").update();
            var bytes = jdbc.sql("select pg_database_size(current_database())")
                    .query(Long.class)
                    .single();
            report("all of %.1f GB".formatted(bytes / 1e9), begin);
        }
    }

    private void report(String what, long begin) {
        console.printf(
                Locale.ROOT, "  %s: %s after %d s%n", database, what, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private void chunks() throws InterruptedException, ExecutionException {
        if (content.chunk().isEmpty()) {
            return;
        }
        long chunks = (size.applications() + CHUNK - 1) / CHUNK;
        var done = new AtomicLong();
        inTwos(LongStream.range(0, chunks)
                .<Runnable>mapToObj(chunk -> () -> {
                    long from = chunk * CHUNK;
                    alone(content.chunk(), from, Math.min(from + CHUNK, size.applications()));
                    report(done.incrementAndGet(), chunks);
                })
                .toList());
    }

    private void report(long done, long chunks) {
        if (chunks >= 10 && done % (chunks / 10) == 0) {
            console.printf("  %s: %d %% of the applications%n", database, done * 100 / chunks);
        }
    }

    private void together(List<String> statements) throws InterruptedException, ExecutionException {
        inTwos(statements.stream()
                .<Runnable>map(statement -> () -> alone(statement))
                .toList());
    }

    private static void inTwos(List<Runnable> work) throws InterruptedException, ExecutionException {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var finished :
                    two.invokeAll(work.stream().map(Executors::callable).toList())) {
                finished.get();
            }
        }
    }

    private void alone(String statement) {
        alone(List.of(statement), 0, 0);
    }

    /** In a session without triggers, and without waiting for the disk at each commit. */
    private void alone(List<String> statements, long from, long to) {
        var session = new SingleConnectionDataSource(
                server.url(database) + "&options=-c%20session_replication_role=replica%20-c%20synchronous_commit=off",
                true);
        try {
            var jdbc = JdbcClient.create(session);
            for (var statement : statements) {
                jdbc.sql(statement)
                        .param("from", from)
                        .param("to", to)
                        .param("total", size.applications())
                        .update();
            }
        } finally {
            session.destroy();
        }
    }
}
