package id.mppdigital.local;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.OwnProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** Stops parts and keeps their data. */
record Shutdown(List<Part> parts, Wiring wiring, RunFile run, Progress progress) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * What stands on the others goes first and side by side, then the foundation in reverse order; answers how many
     * lived.
     */
    int all() {
        try (var _ = Lock.of(wiring.home())) {
            var alive = parts.stream().filter(this::isAlive).toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                alive.stream()
                        .filter(part -> part.stage() == Stage.PLATFORM)
                        .forEach(part -> threads.submit(() -> timed(part)));
            }
            alive.reversed().stream()
                    .filter(part -> part.stage() == Stage.FOUNDATION)
                    .forEach(this::timed);
            parts.forEach(part -> run.stopped(part.name()));
            return alive.size();
        }
    }

    void one(Part part) {
        run.process(part.name()).ifPresent(process -> process.stop(PATIENCE));
        run.stopped(part.name());
    }

    private boolean isAlive(Part part) {
        return run.process(part.name()).filter(OwnProcess::alive).isPresent();
    }

    private void timed(Part part) {
        long begin = System.nanoTime();
        one(part);
        progress.done(part.name(), Duration.ofNanos(System.nanoTime() - begin), "stopped");
    }
}
