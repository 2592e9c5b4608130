package id.mppdigital.platform.test.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL server per JVM: a container if Docker answers, otherwise the embedded one. */
public final class PostgreSql {
    /** How to reach a database. */
    public record Database(String url, String user, String password) {}

    private record Server(String urlPrefix, String user, String password) {}

    private static final Server SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgreSql() {}

    /** An empty database that nobody else uses. */
    public static Database newDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(SERVER.urlPrefix() + "postgres", SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database could not be made", e);
        }
        return new Database(SERVER.urlPrefix() + name, SERVER.user(), SERVER.password());
    }

    private static Server start() {
        return Docker.answers() ? container() : embedded();
    }

    private static Server container() {
        // Stopped by Testcontainers when the JVM ends.
        @SuppressWarnings("resource")
        var postgres = new PostgreSQLContainer("postgres:18")
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "max_connections=200", "-c", "fsync=off");
        postgres.start();
        return new Server(
                "jdbc:postgresql://%s:%d/".formatted(postgres.getHost(), postgres.getMappedPort(5432)),
                "postgres",
                "postgres");
    }

    private static Server embedded() {
        try {
            // Stopped by its own shutdown hook.
            @SuppressWarnings("resource")
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            return new Server("jdbc:postgresql://localhost:%d/".formatted(postgres.getPort()), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }
}
