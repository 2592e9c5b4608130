package id.mppdigital.drill.backup;

import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;

/** A platform made from a backup, elsewhere, as it was at a moment. */
final class Restore {
    private final BackupFolder backup;
    private final Path home;

    /** @param home an empty folder, in which what lies outside of the platform stands already */
    Restore(BackupFolder backup, Path home) {
        this.backup = backup;
        this.home = home;
    }

    /**
     * Puts the database's files, documents and keys in place.
     *
     * @throws LaunchFailed when the backup can't be restored, with what to do
     */
    void place(Instant until) throws IOException {
        if (!Files.exists(backup.label())) {
            throw new LaunchFailed("""
                    %s is missing, so this copy of the database does not say from where its log must be played. \
                    Started without it, the database would seem to work, with rows missing or from different moments. \
                    Restore a backup that has it; never create the file by hand.""".formatted(backup.label()));
        }
        var data = home.resolve("data").resolve("postgres");
        Mirror.copy(backup.base(), data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.write(
                data.resolve("postgresql.auto.conf"),
                new Wal(backup.wal()).recovery(until),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.writeString(data.resolve("recovery.signal"), "");
        Mirror.copy(backup.documents(), home.resolve("data").resolve("citizen-service"));
        Mirror.copy(backup.keys(), home.resolve("keys"));
    }

    /** Starts the database, which recovers up to the moment. */
    void startDatabase(Platform platform) {
        platform.start("postgres");
    }

    /** Takes out whom an erasure forgot after the moment; before citizen-service is started. */
    void forgetTheErased(Platform platform) throws IOException, SQLException {
        try (var citizen = new Books(platform).connect("citizen")) {
            new KeyTables(backup.keyTables()).forget(citizen, Home.repositoryAbove(Path.of("")));
        }
    }

    /** Starts the broker and gives it its records back. */
    TopicReplay.Outcome startBroker(Platform platform, Instant until)
            throws IOException, ExecutionException, InterruptedException {
        platform.start("kafka");
        return TopicReplay.of(backup.topics(), "localhost:" + platform.port("kafka"), until);
    }

    static void startServices(Platform platform) {
        platform.start(Stage.FOUNDATION);
        platform.start(Stage.PLATFORM);
    }

    /** The platform of this home, of which nothing runs yet. */
    Platform prepare(Tuning tuning) {
        return new PlatformFolder(home).prepare(tuning);
    }
}
