package id.mppdigital.bench.growth;

import id.mppdigital.local.process.Launch;
import id.mppdigital.platform.test.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of the sizes that stand side by side: an instance of the service, its full database, what to ask of it and how.
 */
record Side(Size size, Instance instance, List<Ask.Kind> kinds, Load load) implements AutoCloseable {
    /** Fills a database unless a full one was kept; the service itself brings the schema. */
    static Side prepare(GrowthServer server, Content content, Launch launch, Size size, PrintStream console)
            throws IOException, InterruptedException, ExecutionException {
        var database = database(content, size);
        if (!isFull(server, database)) {
            drop(server, database);
            server.admin().sql("create database " + database).update();
            // The service's own jobs must not go through tables that have no index yet.
            Instance.start(launch, server, database).close();
            new Filling(server, database, content, size, console).run();
        }
        var instance = Instance.start(launch, server, database);
        try (var pool = server.connect(database, 1)) {
            var kinds = content.kinds(JdbcClient.create(pool), size, new Tokens());
            return new Side(size, instance, kinds, new Load(instance.url(), kinds));
        }
    }

    static void drop(GrowthServer server, String database) {
        server.admin()
                .sql("drop database if exists " + database + " with (force)")
                .update();
    }

    static String database(Content content, Size size) {
        return content.service().replace('-', '_') + "_" + size.label().toLowerCase(Locale.ROOT);
    }

    /** What a run left doesn't count if it was broken off while it filled, or if the server crashed after it. */
    private static boolean isFull(GrowthServer server, String database) {
        var exists = server.admin()
                .sql("select exists (select from pg_database where datname = :name)")
                .param("name", database)
                .query(Boolean.class)
                .single();
        if (!exists) {
            return false;
        }
        try (var pool = server.connect(database, 1)) {
            var jdbc = JdbcClient.create(pool);
            return isTrue(jdbc, "select to_regclass('growth.full_size') is not null")
                    && isTrue(jdbc, "select exists (select from growth.full_size)");
        }
    }

    private static boolean isTrue(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }

    @Override
    public void close() {
        instance.close();
    }
}
