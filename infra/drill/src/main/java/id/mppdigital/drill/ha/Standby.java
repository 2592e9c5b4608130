package id.mppdigital.drill.ha;

import id.mppdigital.drill.backup.BaseBackup;
import id.mppdigital.drill.backup.Mirror;
import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A second database that has every commit before anybody is told of it (synchronous replication), ready to take over.
 */
final class Standby implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform machine;
    private final Platform primary;

    private Standby(Platform machine, Platform primary) {
        this.machine = machine;
        this.primary = primary;
    }

    /** A place for it, with a port, before the primary's services are told of both. */
    static Standby beside(Platform primary, Path home) throws IOException {
        // Made now, so that whoever opens this folder's keys later finds the same one.
        primary.keys().secret("database-postgres");
        Mirror.copy(primary.folder("keys"), home.resolve("keys"));
        return new Standby(new PlatformFolder(home).prepare(Tuning.LAPTOP), primary);
    }

    int port() {
        return machine.port("postgres");
    }

    /** From when it returns, no commit is acknowledged that this one does not have. */
    void follow() throws IOException, SQLException {
        var data = machine.folder("data").resolve("postgres");
        var books = new Books(primary);
        try (var connection = books.connect("postgres");
                var statement = connection.createStatement()) {
            BaseBackup.take(connection, primary.folder("data").resolve("postgres"), data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            Files.write(
                    data.resolve("postgresql.auto.conf"),
                    List.of("primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'"
                            .formatted(primary.port("postgres"), primary.keys().secret("database-postgres"))),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.createFile(data.resolve("standby.signal"));
            machine.start("postgres");
            statement.execute("alter system set synchronous_standby_names = '*'");
            statement.execute("select pg_reload_conf()");
            if (!Deadline.in(PATIENCE).await(() -> isInStep(books))) {
                throw new LaunchFailed("The standby does not follow: see " + machine.log("postgres"));
            }
        }
    }

    private static boolean isInStep(Books books) {
        try (var connection = books.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select from pg_stat_replication where sync_state = 'sync'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new LaunchFailed("The primary can't be asked: " + e.getMessage(), e);
        }
    }

    /** Makes it the primary; returns when it takes writes. */
    void promote() throws SQLException {
        try (var connection = new Books(machine).connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_promote(true)");
        }
    }

    @Override
    public void close() {
        machine.close();
    }
}
