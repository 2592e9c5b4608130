package id.mppdigital.local;

import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Ports;
import java.nio.file.Path;

/**
 * The folder that holds all state of a platform: starts the platform there, finds it, stops it.
 *
 * @param keycloak whether Keycloak signs people in to a platform that is started here
 * @param observed whether a platform that is started here is looked at by Prometheus and Zipkin
 */
public record PlatformFolder(Path state, boolean keycloak, boolean observed) {
    public PlatformFolder(Path state) {
        this(state, false, false);
    }

    /** The same folder; Keycloak signs people in to a platform that is started in it. */
    public PlatformFolder withKeycloak() {
        return new PlatformFolder(state, true, observed);
    }

    /** The same folder; a platform that is started in it is looked at by Prometheus and Zipkin. */
    public PlatformFolder observing() {
        return new PlatformFolder(state, keycloak, true);
    }

    /** Starts a whole platform on ports of its own, quietly: for tests, beside whatever else runs on the machine. */
    public Platform start(Tuning tuning) {
        return startup(Ports.Choice.ANY, tuning, Progress.SILENT).run();
    }

    /** Starts a whole platform; what a crashed one has left there is cleaned up first. */
    public Platform start(Ports.Choice choice, Progress progress) {
        return startup(choice, Tuning.LAPTOP, progress).run();
    }

    /** A platform of which nothing runs yet: for those who start single parts of it, or others in their place. */
    public Platform prepare(Tuning tuning) {
        return startup(Ports.Choice.ANY, tuning, Progress.SILENT).prepare();
    }

    /** The platform that runs here, or else one with keys and ports of which nothing runs yet. */
    public Platform planned() {
        var platform = find();
        return platform.anyAlive() ? platform : prepare(Tuning.PRODUCTION);
    }

    /** A platform whose parts others run, on their usual ports: keys are made, nothing is started and no port tried. */
    public Platform inContainers() {
        var home = home();
        try (var _ = Lock.of(home)) {
            var run = RunFile.in(home);
            run.usePorts(Parts.usualPorts());
            var wiring = new Wiring(home, run.ports(), KeyRing.open(home.keys(), Parts.RECIPIENTS), Tuning.PRODUCTION);
            return new Platform(new Processes(Parts.ALL, wiring, run, Progress.SILENT));
        }
    }

    private Startup startup(Ports.Choice choice, Tuning tuning, Progress progress) {
        var parts = observed ? Parts.OBSERVED : Parts.ALL;
        return new Startup(home(), keycloak ? Parts.withKeycloak(parts) : parts, choice, tuning, progress);
    }

    /** The platform whose state lies here, running or not; nothing is started. */
    public Platform find() {
        return new Platform(found(Progress.SILENT));
    }

    /** Stops whatever runs here, also what no run file names any more; answers how many processes that were. */
    public int stop(Progress progress) {
        var processes = found(progress);
        int named = processes.stopAll();
        try (var _ = Lock.of(home())) {
            return named + Strays.sweep(home(), processes.run());
        }
    }

    private Processes found(Progress progress) {
        var home = home();
        var run = RunFile.in(home);
        var wiring = new Wiring(home, run.ports(), KeyRing.open(home.keys(), Parts.RECIPIENTS), Tuning.LAPTOP);
        return new Processes(Parts.having(run.ports()), wiring, run, progress);
    }

    private Home home() {
        return new Home(Home.repository(), state);
    }
}
