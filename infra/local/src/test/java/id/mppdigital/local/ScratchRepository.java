package id.mppdigital.local;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository for one test, on which a script of this one is tried. */
final class ScratchRepository {
    private final Path folder;

    private ScratchRepository(Path folder) {
        this.folder = folder;
    }

    /** An empty one. */
    static ScratchRepository in(Path folder) throws IOException, InterruptedException {
        var repository = new ScratchRepository(folder);
        repository.run("git", "init", "-q");
        repository.run("git", "config", "user.email", "test@example.com");
        repository.run("git", "config", "user.name", "Test");
        return repository;
    }

    /** How a command ended, and all that it wrote. */
    record Answer(int code, String output) {}

    /** @param script its place in this project */
    Answer script(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Home.repositoryAbove(Path.of("")).resolve(script).toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    Answer run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }

    void commit(String message) throws IOException, InterruptedException {
        run("git", "add", ".");
        run("git", "commit", "-q", "-m", message);
    }

    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
