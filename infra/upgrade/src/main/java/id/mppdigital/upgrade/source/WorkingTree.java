package id.mppdigital.upgrade.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sources as they lie in the folder, committed or not. */
public final class WorkingTree implements Sources {
    private final Path repository;
    private final SortedSet<String> files;

    public WorkingTree(Path repository) {
        this.repository = repository;
        this.files = new TreeSet<>(new Git(repository)
                .ask("ls-files", "--cached", "--others", "--exclude-standard")
                .require()
                .lines());
        files.removeIf(file -> !Files.isRegularFile(repository.resolve(file)));
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public String text(String file) {
        try {
            return Files.readString(repository.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
