package id.mppdigital.local;

import id.mppdigital.local.observe.Prometheus;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.OwnProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Finds and ends what a crashed run left behind. */
final class Strays {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String[] NONE = {};

    private Strays() {}

    /** Ends every process of this platform that still lives, named in the run file or not; answers how many. */
    static int sweep(Home home, RunFile run) {
        var named = run.processes().values().stream().filter(OwnProcess::alive).toList();
        endAll(named);
        run.processes().keySet().forEach(run::stopped);
        var unnamed = found(home);
        endAll(unnamed);
        return named.size() + unnamed.size();
    }

    /** Side by side: after a crash they wait for each other, and nobody waits for them. */
    private static void endAll(List<OwnProcess> processes) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            processes.forEach(process -> threads.submit(() -> process.stop(PATIENCE)));
        }
    }

    /**
     * Java processes that carry this platform's marker (a whole argument: other words don't match), a Prometheus that
     * keeps its data in the state folder, and programs that were unpacked into it.
     */
    static List<OwnProcess> found(Home home) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .flatMap(handle -> known(home, handle).stream())
                .filter(OwnProcess::alive)
                .toList();
    }

    private static Optional<OwnProcess> known(Home home, ProcessHandle handle) {
        var info = handle.info();
        var arguments = List.of(info.arguments().orElse(NONE));
        if (arguments.contains(home.marker()) || arguments.contains(Prometheus.marker(home))) {
            return Optional.of(OwnProcess.of(handle, "TERM"));
        }
        // INT is PostgreSQL's fast shutdown, the only program unpacked there; its children leave with it.
        return program(handle)
                .filter(program -> program.startsWith(home.state()))
                .filter(program -> handle.parent()
                        .flatMap(Strays::program)
                        .filter(program::equals)
                        .isEmpty())
                .map(_ -> OwnProcess.of(handle, "INT"));
    }

    private static Optional<Path> program(ProcessHandle handle) {
        return handle.info().command().map(Path::of);
    }
}
