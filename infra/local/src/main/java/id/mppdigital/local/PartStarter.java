package id.mppdigital.local;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Patience;
import id.mppdigital.local.process.Vigil;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Starts parts and waits until they can be used. */
record PartStarter(Wiring wiring, RunFile run, Progress progress, Patience patience, Build build) {
    private static final Duration QUICK = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int SHOWN_LINES = 25;

    /** Starts parts side by side; the first failure ends the waiting for the others. */
    void startAll(List<Part> parts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ExecutorCompletionService<Void>(threads);
            parts.forEach(part -> starts.submit(() -> start(part), null));
            try {
                for (int ready = 0; ready < parts.size(); ready++) {
                    starts.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof LaunchFailed failed ? failed : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new LaunchFailed("Interrupted.", e);
            }
        }
    }

    void start(Part part) {
        start(part, Map.of());
    }

    void start(Part part, Map<String, String> settings) {
        awaitBuilt(part);
        long begin = System.nanoTime();
        part.prepare(wiring);
        var process =
                Daemon.start(part.launch(wiring).but(settings), wiring.home().log(part.name()));
        run.started(part.name(), process);
        awaitReady(part, process);
        part.settle(wiring);
        progress.done(part.name(), Duration.ofNanos(System.nanoTime() - begin), part.address(wiring));
    }

    /** What is missing when the build ends stays missing, and the start says so. */
    private void awaitBuilt(Part part) {
        while (!part.isBuilt(wiring) && build.goesOn()) {
            Deadline.pause(BETWEEN_LOOKS);
        }
    }

    /** As long as it gets on. After a while it is asked less often: being asked is work, too. */
    private void awaitReady(Part part, OwnProcess process) {
        var vigil = Vigil.over(process, wiring.home().log(part.name()), patience);
        var soon = Deadline.in(QUICK);
        while (!part.isReady(wiring)) {
            if (!process.alive()) {
                throw failed(part, "ended instead of becoming ready");
            }
            vigil.lookAgain().ifPresent(reason -> {
                throw failed(part, reason);
            });
            vigil.news().ifPresent(news -> progress.say("  … menunggu / waiting for " + part.name() + ": " + news));
            Deadline.pause(soon.isOver() ? BETWEEN_LOOKS : Deadline.MOMENT);
        }
    }

    private LaunchFailed failed(Part part, String what) {
        var log = wiring.home().log(part.name());
        return new LaunchFailed("""
                %1$s

                %2$s %3$s. Above are the last lines of %4$s.
                Everything was stopped; the data is kept. Correct what the log reports, then run ./mpp up again.
                On a busy machine give it more time: MPP_PATIENCE=%5$s ./mpp up""".formatted(
                        LogTail.of(log, SHOWN_LINES),
                        part.name(),
                        what,
                        log,
                        Patience.words(patience.silence().multipliedBy(3))));
    }
}
