package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** All databases as they lie on the disk: tables, indexes and the log of all changes. */
final class DatabaseFiles {
    private DatabaseFiles() {}

    /** Those that the server wrote since then, after it wrote all that it had in memory. */
    static List<Path> writtenSince(Instant begin) throws IOException, SQLException {
        try (var connection = Database.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        try (var files = Files.walk(platform().folder("data").resolve("postgres"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() >= begin.toEpochMilli())
                    .toList();
        }
    }

    /** Those of the files in which one of the texts stands. */
    static List<Path> with(List<String> texts, List<Path> files) {
        return files.stream().filter(file -> holds(file, texts)).toList();
    }

    private static boolean holds(Path file, List<String> texts) {
        try {
            var content = Files.readString(file, ISO_8859_1);
            return texts.stream().anyMatch(content::contains);
        } catch (NoSuchFileException e) {
            return false; // The server removed it meanwhile.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
