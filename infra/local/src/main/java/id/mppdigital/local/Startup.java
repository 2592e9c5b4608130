package id.mppdigital.local;

import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way from a folder to a running platform. A failed start stops what it had started. */
record Startup(Home home, List<Part> parts, Ports.Choice choice, Tuning tuning, Progress progress) {
    Platform run() {
        try (var _ = Lock.of(home)) {
            var run = RunFile.in(home);
            var platform = prepared(run);
            try {
                for (var stage : Stage.values()) {
                    platform.start(stage);
                }
                if (run.ports().containsKey("catalog-service")) {
                    applyManifests(platform);
                }
                return platform;
            } catch (LaunchFailed e) {
                Strays.sweep(home, run);
                throw e;
            }
        }
    }

    /** Keys made and ports chosen, nothing started. */
    Platform prepare() {
        try (var _ = Lock.of(home)) {
            return prepared(RunFile.in(home));
        }
    }

    private Platform prepared(RunFile run) {
        sweep(run);
        run.usePorts(choosePorts(run.ports()));
        var wiring = new Wiring(home, run.ports(), KeyRing.open(home.keys(), Parts.RECIPIENTS), tuning);
        return new Platform(new Processes(parts, wiring, run, progress));
    }

    private void sweep(RunFile run) {
        int ended = Strays.sweep(home, run);
        if (ended > 0) {
            progress.say("  The last run was not stopped properly; " + ended + " leftover processes were stopped.");
        }
    }

    private Map<String, Integer> choosePorts(Map<String, Integer> lastTime) {
        var ports = new Ports(choice);
        var chosen = new LinkedHashMap<String, Integer>();
        for (var part : parts) {
            part.ports().forEach((name, usual) -> {
                int port = ports.choose(usual, lastTime.get(name));
                chosen.put(name, port);
                if (port != usual && choice == Ports.Choice.USUAL) {
                    progress.say("  Port " + usual + " is taken; " + name + " uses " + port + ".");
                }
            });
        }
        return chosen;
    }

    private void applyManifests(Platform platform) {
        long begin = System.nanoTime();
        int documents = platform.applyManifests();
        progress.done("manifests", Duration.ofNanos(System.nanoTime() - begin), documents + " documents applied");
    }
}
