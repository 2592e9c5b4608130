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
        boolean full = isFull(server, database);
        if (!full) {
            drop(server, database);
            server.admin().sql("create database " + database).update();
        }
        var instance = Instance.start(launch, server, database);
        if (!full) {
            new Filling(server, database, content, size, console).run();
        }
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

    /** What a run leaves that was broken off while it filled doesn't count. */
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
            return JdbcClient.create(pool)
                    .sql("select to_regclass('growth.full_size') is not null")
                    .query(Boolean.class)
                    .single();
        }
    }

    @Override
    public void close() {
        instance.close();
    }
}
