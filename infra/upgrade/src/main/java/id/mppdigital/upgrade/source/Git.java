package id.mppdigital.upgrade.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks git about a repository. */
record Git(Path repository) {
    /** @param code what the command ended with */
    record Answer(int code, String text) {
        List<String> lines() {
            return text.lines().toList();
        }

        /** @throws IllegalStateException when git has refused */
        Answer require() {
            if (code != 0) {
                throw new IllegalStateException("git refused: " + text);
            }
            return this;
        }
    }

    Answer ask(String... words) {
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
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
