package id.mppdigital.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of the platform, recognisable after the launcher that started it is gone.
 *
 * @param started when it started: a pid alone may belong to a stranger after a crash
 * @param stopSignal the signal that ends it in an orderly way
 */
public record OwnProcess(long pid, Instant started, String stopSignal) {
    /** The start is computed from the boot time, which moves a little when the clock is corrected. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    public static OwnProcess of(ProcessHandle handle, String stopSignal) {
        return new OwnProcess(handle.pid(), handle.info().startInstant().orElseGet(Instant::now), stopSignal);
    }

    public boolean alive() {
        return handle().isPresent();
    }

    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isSame)
                .filter(one -> !isZombie());
    }

    /** Stops it in an orderly way, and forcibly when that takes longer than {@code patience}. */
    public void stop(Duration patience) {
        signal(stopSignal);
        if (!Deadline.in(patience).await(() -> !alive())) {
            kill();
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
        Deadline.in(Duration.ofSeconds(10)).await(() -> !alive());
    }

    private void signal(String signal) {
        if (signal.equals("TERM")) {
            handle().ifPresent(ProcessHandle::destroy);
        } else if (alive()) {
            Shell.run("kill", "-" + signal, Long.toString(pid));
        }
    }

    private boolean isSame(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                .orElse(true);
    }

    /** In a container whose first process reaps nobody, ended processes stay listed for ever. */
    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false; // no /proc on this system
        }
    }
}
