package id.mppdigital.bench.growth;

import com.zaxxer.hikari.HikariDataSource;
import id.mppdigital.bench.instrument.Trees;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL for all sizes, a database for each service and size. It looks after nothing by itself while it is
 * measured: each database is vacuumed and analysed once, when it is full.
 */
final class GrowthServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Path log;

    private GrowthServer(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    /** @param kept where the data stay for the next run; empty when they are deleted at the end */
    static GrowthServer start(Optional<Path> kept) throws IOException {
        var home = kept.orElse(Path.of("target", "growth")).toAbsolutePath();
        if (kept.isEmpty()) {
            Trees.remove(home);
        }
        var log = Files.createDirectories(home.resolve("log"));
        Files.deleteIfExists(log.resolve("statements.json"));
        // Whoever runs the server on behalf of root must be able to write there.
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("data"))
                .setCleanDataDirectory(kept.isEmpty())
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", log.toString())
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("log_rotation_size", "0")
                .start();
        return new GrowthServer(postgres, log.resolve("statements.json"));
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(postgres.getPort(), database);
    }

    /** What the server has to say, one JSON object a line. */
    Path log() {
        return log;
    }

    /** For statements to the server itself. */
    JdbcClient admin() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    HikariDataSource connect(String database, int connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(database));
        pool.setMaximumPoolSize(connections);
        return pool;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
