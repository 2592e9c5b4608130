package id.mppdigital.upgrade.source;

import id.mppdigital.platform.test.release.Git;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sources as they lie in the folder, committed or not. */
public final class WorkingTree implements Sources {
    private static final Set<String> MADE = Set.of("target", ".git", ".mpp", "node_modules");

    private final Path repository;
    private final SortedSet<String> files;

    public WorkingTree(Path repository) {
        this.repository = repository;
        var listed = new Git(repository).ask("ls-files", "--cached", "--others", "--exclude-standard");
        this.files = new TreeSet<>(listed.code() == 0 ? listed.lines() : withoutHistory(repository));
        files.removeIf(file -> !Files.isRegularFile(repository.resolve(file)));
    }

    /** Of sources that were unpacked and not cloned: every file but what a build or a running platform has made. */
    private static List<String> withoutHistory(Path repository) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(repository, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(repository.relativize(file).toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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
