package id.mppdigital.bench.instrument;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server that contenders share. Unlike a test's server it keeps its promise to be durable. */
public final class DurablePostgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private DurablePostgres() {}

    /** The URL of an empty database. */
    public static String newDatabase() throws SQLException {
        var name = "bench_" + DATABASES.incrementAndGet();
        ask("create database " + name);
        return "jdbc:postgresql://localhost:%d/%s".formatted(SERVER.getPort(), name);
    }

    /** What the server and all its sessions have taken of the processor; those of sessions that ended are left out. */
    public static double processorSeconds() throws SQLException, IOException {
        var lines = Files.readAllLines(Path.of(ask("show data_directory"), "postmaster.pid"));
        return Processor.secondsOfTree(Long.parseLong(lines.getFirst().strip()));
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    // For all, because one relay reads the log.
                    .setServerConfig("wal_level", "logical")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
