package id.mppdigital.bench.growth;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a service's migrated database: chunk by chunk on two connections; indexes that no constraint needs are made
 * anew at the end, and foreign keys are looked after then.
 */
record Filling(GrowthServer server, String database, Content content, Size size, PrintStream console) {
    private static final long CHUNK = 100_000;

    private record Index(String name, String definition) {}

    private record ForeignKey(String table, String name) {}

    void run() throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        try (var pool = server.connect(database, 1)) {
            var jdbc = JdbcClient.create(pool);
            jdbc.sql(World.FUNCTIONS).update();
            var indexes = jdbc.sql("""
                    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
                    from pg_index i join pg_class t on t.oid = i.indrelid
                    where t.relnamespace = 'public'::regnamespace
                      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                    """).query(Index.class).list();
            indexes.forEach(index -> jdbc.sql("drop index " + index.name()).update());
            chunks();
            together(indexes.stream()
                    .<Runnable>map(index -> () -> alone(index.definition()))
                    .toList());
            content.once().forEach(this::alone);
            together(unchecked(jdbc).stream()
                    .<Runnable>map(key ->
                            () -> alone("alter table %s validate constraint %s".formatted(key.table(), key.name())))
                    .toList());
            jdbc.sql("vacuum (freeze, analyze)").update();
            jdbc.sql("create table growth.full_size as select now() as since").update();
            var bytes = jdbc.sql("select pg_database_size(current_database())")
                    .query(Long.class)
                    .single();
            console.printf(
                    Locale.ROOT,
                    "  %s: filled in %d s, %.1f GB%n",
                    database,
                    (System.nanoTime() - begin) / 1_000_000_000,
                    bytes / 1e9);
        }
    }

    /** All foreign keys: what was written without triggers may break any of them. */
    private static List<ForeignKey> unchecked(JdbcClient jdbc) {
        jdbc.sql("update pg_constraint set convalidated = false where contype = 'f'")
                .update();
        return jdbc.sql(
                        "select conrelid::regclass::text as table, conname as name from pg_constraint where contype = 'f'")
                .query(ForeignKey.class)
                .list();
    }

    private void chunks() throws InterruptedException, ExecutionException {
        if (content.chunk().isEmpty()) {
            return;
        }
        long chunks = (size.applications() + CHUNK - 1) / CHUNK;
        var done = new AtomicLong();
        together(java.util.stream.LongStream.range(0, chunks)
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

    private static void together(List<Runnable> work) throws InterruptedException, ExecutionException {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (var finished :
                    two.invokeAll(work.stream().map(Executors::callable).toList())) {
                finished.get();
            }
        }
    }

    private void alone(String statement) {
        alone(List.of(statement), 0, 0);
    }

    /** In a session without triggers, foreign keys' among them, and without waiting for the disk at each commit. */
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
