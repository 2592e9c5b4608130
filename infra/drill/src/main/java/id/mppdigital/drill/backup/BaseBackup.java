package id.mppdigital.drill.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Copies a running server's files as PostgreSQL's manual says ("Making a Base Backup Using the Low Level API"): the
 * copy is not consistent by itself, and becomes so when the write-ahead log since its beginning is played over it.
 */
public final class BaseBackup {
    /** Contents that the server makes anew, or that belong to the one that runs. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private BaseBackup() {}

    /** @param superuser a connection that stays open until the copy is complete */
    public static void take(Connection superuser, Path data, Path copy) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(data, copy);
            // It returns once the last segment that the copy needs is archived.
            try (var stop = statement.executeQuery("select labelfile, spcmapfile from pg_backup_stop(true)")) {
                stop.next();
                Files.writeString(copy.resolve("backup_label"), stop.getString(1));
                var tablespaces = stop.getString(2);
                if (!tablespaces.isEmpty()) {
                    Files.writeString(copy.resolve("tablespace_map"), tablespaces);
                }
            }
        }
    }

    private static void copy(Path data, Path copy) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(copy.resolve(data.relativize(folder)));
                return EMPTIED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, copy.resolve(data.relativize(file)));
                    } catch (NoSuchFileException _) {
                        // A table or a temporary file that was dropped meanwhile: the log says so too.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw reason;
            }
        });
    }
}
