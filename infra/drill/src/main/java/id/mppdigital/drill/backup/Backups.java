package id.mppdigital.drill.backup;

import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Everything that is backed up of a running platform, until the platform is gone. */
final class Backups implements AutoCloseable {
    private static final long MILLIS_BETWEEN_COPIES = 500;

    private final Platform platform;
    private final BackupFolder folder;
    private final TopicArchive topics;
    private final ScheduledExecutorService copier =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().factory());
    private volatile Instant copiedUntil = Instant.EPOCH;
    private volatile String failure = "";

    private Backups(Platform platform, BackupFolder folder, TopicArchive topics) {
        this.platform = platform;
        this.folder = folder;
        this.topics = topics;
    }

    /** From now on topics, documents and tables of keys are copied; the database archives its own log. */
    static Backups of(Platform platform, BackupFolder folder) throws IOException {
        var topics = TopicArchive.of("localhost:" + platform.port("kafka"), folder.topics());
        var backups = new Backups(platform, folder, topics);
        Mirror.copy(platform.folder("keys"), folder.keys());
        backups.copier.scheduleWithFixedDelay(backups::copy, 0, MILLIS_BETWEEN_COPIES, TimeUnit.MILLISECONDS);
        return backups;
    }

    private void copy() {
        var begin = Instant.now();
        try (var citizen = new Books(platform).connect("citizen")) {
            Mirror.copy(documentsOf(platform), folder.documents());
            new KeyTables(folder.keyTables()).copy(citizen);
            copiedUntil = begin;
        } catch (IOException | SQLException | RuntimeException e) {
            // With the platform its copies end: what counts is until when they are complete.
            failure = e.toString();
        }
    }

    static Path documentsOf(Platform platform) {
        return platform.folder("data").resolve("citizen-service");
    }

    /** Copies the database as it runs; answers how long that took. */
    Duration base() throws IOException, SQLException {
        long begin = System.nanoTime();
        try (var connection = new Books(platform).connect("postgres")) {
            BaseBackup.take(connection, platform.folder("data").resolve("postgres"), folder.base());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The last moment to which these backups can restore everything. */
    Instant completeUntil() throws IOException {
        var log = new Wal(folder.wal()).lastArchived().orElse(Instant.EPOCH);
        return Stream.of(log, topics.completeUntil(), copiedUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Why the last copy of each kind failed; empty while they work. */
    String failure() {
        return (failure + " " + topics.failure()).strip();
    }

    @Override
    public void close() {
        copier.shutdownNow();
        topics.close();
    }
}
