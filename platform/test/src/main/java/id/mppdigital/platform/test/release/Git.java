package id.mppdigital.platform.test.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks git about a repository. */
public record Git(Path repository) {
    private static final int NOT_INSTALLED = 127;

    /** @param code what the command ended with */
    public record Answer(int code, String text) {
        public List<String> lines() {
            return text.lines().toList();
        }

        /** @throws IllegalStateException when git has refused */
        public Answer require() {
            if (code != 0) {
                throw new IllegalStateException("git refused: " + text);
            }
            return this;
        }
    }

    /** The tags of all releases, the newest first; empty where the sources were unpacked and not cloned. */
    public List<String> releases() {
        var tags = ask("tag", "--list", "v[0-9]*", "--sort=-v:refname");
        return tags.code() == 0 ? tags.lines() : List.of();
    }

    public Answer ask(String... words) {
        // A build may read what somebody else has checked out.
        var command = new ArrayList<>(
                List.of("git", "-C", repository.toString(), "-c", "core.quotepath=false", "-c", "safe.directory=*"));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException e) {
            return new Answer(NOT_INSTALLED, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
