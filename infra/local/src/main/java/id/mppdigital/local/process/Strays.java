package id.mppdigital.local.process;

import java.time.Duration;
import java.util.List;

/** Finds and ends what a crashed run left behind. */
public final class Strays {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Strays() {}

    /** Ends every process of this platform that still lives, named in the run file or not; answers how many. */
    public static int sweep(Home home, RunFile run) {
        int alive = 0;
        for (var entry : run.processes().entrySet()) {
            if (entry.getValue().alive()) {
                entry.getValue().stop(PATIENCE);
                alive++;
            }
            run.stopped(entry.getKey());
        }
        var unnamed = marked(home);
        unnamed.forEach(process -> process.stop(PATIENCE));
        return alive + unnamed.size();
    }

    /** Java processes that carry this platform's marker. The marker is a whole argument: other words don't match. */
    static List<OwnProcess> marked(Home home) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != ProcessHandle.current().pid())
                .filter(handle ->
                        List.of(handle.info().arguments().orElse(new String[0])).contains(home.marker()))
                .map(handle -> OwnProcess.of(handle, "TERM"))
                .filter(OwnProcess::alive)
                .toList();
    }
}
