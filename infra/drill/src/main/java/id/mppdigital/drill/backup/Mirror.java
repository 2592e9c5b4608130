package id.mppdigital.drill.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a folder. What is there already stays, as in a bucket that keeps what was deleted elsewhere. */
public final class Mirror {
    private Mirror() {}

    public static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (var all = Files.walk(from)) {
            for (var path : (Iterable<Path>) all::iterator) {
                one(path, to.resolve(from.relativize(path)));
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e;
            } // else a file that was finished or removed meanwhile: the next round sees it
        }
    }

    private static void one(Path path, Path copy) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else if (!Files.exists(copy)) {
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (NoSuchFileException | FileAlreadyExistsException _) {
            // As above.
        }
    }
}
