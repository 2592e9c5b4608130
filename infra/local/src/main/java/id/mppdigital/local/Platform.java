package id.mppdigital.local;

import id.mppdigital.local.access.SignIn;
import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Lock;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Resident;
import id.mppdigital.local.process.RunFile;
import id.mppdigital.local.process.Strays;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A platform on this machine: every part a process of its own, all state in one folder.
 *
 * <pre>{@code
 * try (var platform = Platform.start(Path.of("/tmp/somewhere"))) {
 *     platform.url("gateway");                // http://localhost:21573
 *     platform.token("siti");                 // a real sign-in
 *     platform.kill("application-service");   // kill -9
 *     platform.start("application-service");  // ready when it returns
 * }                                           // all stopped, data kept
 * }</pre>
 */
public final class Platform implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Part> parts;
    private final Wiring wiring;
    private final RunFile run;
    private final PartStarter starter;
    private final Progress progress;

    Platform(List<Part> parts, Wiring wiring, RunFile run, Progress progress) {
        this.parts = parts;
        this.wiring = wiring;
        this.run = run;
        this.progress = progress;
        this.starter = new PartStarter(wiring, run, progress);
    }

    /** Starts a whole platform on ports of its own, quietly: for tests, beside whatever else runs on the machine. */
    public static Platform start(Path state) {
        return start(state, Ports.Choice.ANY, Progress.SILENT);
    }

    /** Starts a whole platform; what a crashed one has left there is cleaned up first. */
    public static Platform start(Path state, Ports.Choice choice, Progress progress) {
        var home = new Home(Home.repositoryAbove(Path.of("")), state);
        return new Startup(home, Parts.ALL, choice, progress).run();
    }

    /** The platform whose state lies there, running or not; nothing is started. */
    public static Platform at(Path state) {
        return at(state, Progress.SILENT);
    }

    /** Stops whatever runs there, also what no run file names any more; answers how many processes that were. */
    public static int stop(Path state, Progress progress) {
        var platform = at(state, progress);
        int named = platform.stopAll();
        try (var _ = Lock.of(platform.wiring.home())) {
            return named + Strays.sweep(platform.wiring.home(), platform.run);
        }
    }

    private static Platform at(Path state, Progress progress) {
        var home = new Home(Home.repositoryAbove(Path.of("")), state);
        var run = RunFile.in(home);
        var wiring = new Wiring(home, run.ports(), KeyRing.open(home.keys(), Parts.RECIPIENTS));
        return new Platform(Parts.ALL, wiring, run, progress);
    }

    /** Where a part answers, such as {@code gateway}, {@code identity}, {@code mail}, {@code disdukcapil}. */
    public URI url(String part) {
        return URI.create(wiring.url(part));
    }

    public int port(String name) {
        return wiring.port(name);
    }

    public Path log(String part) {
        return wiring.home().log(part);
    }

    /** The password of a database role, or a base64 secret: for tests that look behind the scenes. */
    public String secret(String name) {
        return wiring.keys().secret(name);
    }

    /** An access token for a person (signs in with the demo password) or a client. */
    public String token(String personOrClient) {
        return new SignIn(wiring.url("identity")).token(personOrClient);
    }

    /** Applies the shipped manifests; answers how many documents there are. */
    public int applyManifests() {
        return new Manifests(wiring).apply(token("ops"));
    }

    /** Starts one part and returns when it is ready; nothing happens when it runs already. */
    public void start(String name) {
        if (run.process(name).filter(OwnProcess::alive).isEmpty()) {
            starter.start(part(name));
        }
    }

    /** Stops one part in an orderly way. */
    public void stop(String name) {
        part(name);
        run.process(name).ifPresent(process -> process.stop(PATIENCE));
        run.stopped(name);
    }

    /** Ends one part at once, as {@code kill -9} does; it stays listed as dead. */
    public void kill(String name) {
        run.process(part(name).name()).ifPresent(OwnProcess::kill);
    }

    public boolean anyAlive() {
        return run.anyAlive();
    }

    /** Whether every part runs and serves. */
    public boolean isComplete() {
        return anyAlive() && status().stream().allMatch(part -> part.state() == PartStatus.State.READY);
    }

    public List<PartStatus> status() {
        return parts.stream().parallel().map(this::status).toList();
    }

    private PartStatus status(Part part) {
        var port = wiring.ports().getOrDefault(part.name(), 0);
        var process = run.process(part.name());
        if (process.isEmpty()) {
            return new PartStatus(part.name(), null, port, PartStatus.State.STOPPED, 0);
        }
        var pid = process.get().pid();
        if (!process.get().alive()) {
            return new PartStatus(part.name(), null, port, PartStatus.State.DEAD, 0);
        }
        var state = part.isReady(wiring) ? PartStatus.State.READY : PartStatus.State.NOT_READY;
        return new PartStatus(part.name(), pid, port, state, Resident.bytes(pid));
    }

    /**
     * Stops everything and keeps the data; answers how many processes lived. What stands on the others goes first and side by
     * side, then the foundation in reverse order.
     */
    int stopAll() {
        try (var _ = Lock.of(wiring.home())) {
            var alive = parts.stream()
                    .filter(part ->
                            run.process(part.name()).filter(OwnProcess::alive).isPresent())
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                alive.stream()
                        .filter(part -> part.stage() == Stage.PLATFORM)
                        .forEach(part -> threads.submit(() -> stopTimed(part)));
            }
            alive.reversed().stream()
                    .filter(part -> part.stage() == Stage.FOUNDATION)
                    .forEach(this::stopTimed);
            parts.forEach(part -> run.stopped(part.name()));
            return alive.size();
        }
    }

    private void stopTimed(Part part) {
        long begin = System.nanoTime();
        stop(part.name());
        progress.done(part.name(), Duration.ofNanos(System.nanoTime() - begin), "stopped");
    }

    @Override
    public void close() {
        stopAll();
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("No part is called '" + name + "'. There are: "
                        + String.join(", ", parts.stream().map(Part::name).toList()) + "."));
    }

    void startStage(Stage stage) {
        starter.startAll(parts.stream().filter(part -> part.stage() == stage).toList());
    }
}
