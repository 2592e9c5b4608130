package id.mppdigital.local.postgres;

import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a killed server leaves behind: children that hold its shared memory for a moment longer, and {@code
 * postmaster.pid}. PostgreSQL removes that file itself unless the pid lives again as something else, which is likely in
 * a container that starts with small pids.
 */
final class StaleLock {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private StaleLock() {}

    static void removeFrom(Path data, Path program) {
        if (!Deadline.in(PATIENCE).await(() -> orphans(program).findAny().isEmpty())) {
            throw new LaunchFailed("Another PostgreSQL still runs from " + program + ". Stop it first.");
        }
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processes of this very program; every platform unpacks its own, so these are nobody else's. */
    private static Stream<ProcessHandle> orphans(Path program) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .command()
                        .filter(program.toString()::equals)
                        .isPresent());
    }
}
