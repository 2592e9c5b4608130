package id.mppdigital.local;

import id.mppdigital.local.accounts.Accounts;
import id.mppdigital.local.accounts.Newcomers;
import id.mppdigital.local.keys.AgencyKey;
import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Patience;
import id.mppdigital.local.process.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
        this.starter = new PartStarter(wiring, run, progress, Patience.chosen(), Build.beside());
    }

    /** Starts a whole platform on ports of its own, quietly: for tests, beside whatever else runs on the machine. */
    public static Platform start(Path state, Tuning tuning) {
        return new Startup(home(state), Parts.ALL, Ports.Choice.ANY, tuning, Progress.SILENT).run();
    }

    /** One of which nothing runs yet: for those who start single parts of it, or others in their place. */
    public static Platform prepare(Path state, Tuning tuning) {
        return new Startup(home(state), Parts.ALL, Ports.Choice.ANY, tuning, Progress.SILENT).prepare();
    }

    /** Starts a whole platform; what a crashed one has left there is cleaned up first. */
    public static Platform start(Path state, Ports.Choice choice, Progress progress) {
        return new Startup(home(state), Parts.ALL, choice, Tuning.LAPTOP, progress).run();
    }

    /** The platform whose state lies there, running or not; nothing is started. */
    public static Platform at(Path state) {
        return at(state, Progress.SILENT);
    }

    /** Stops whatever runs there, also what no run file names any more; answers how many processes that were. */
    public static int stop(Path state, Progress progress) {
        var platform = at(state, progress);
        int named = platform.shutdown().all();
        try (var _ = Lock.of(platform.wiring.home())) {
            return named + Strays.sweep(platform.wiring.home(), platform.run);
        }
    }

    private static Platform at(Path state, Progress progress) {
        var home = home(state);
        var run = RunFile.in(home);
        var wiring = new Wiring(home, run.ports(), KeyRing.open(home.keys(), Parts.RECIPIENTS), Tuning.LAPTOP);
        return new Platform(Parts.ALL, wiring, run, progress);
    }

    private static Home home(Path state) {
        return new Home(Home.repository(), state);
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

    /** A folder of its state, for what a command leaves behind. */
    public Path folder(String name) {
        return wiring.home().state().resolve(name);
    }

    /** The password of a database role, or a base64 secret: for tests that look behind the scenes. */
    public String secret(String name) {
        return wiring.keys().secret(name);
    }

    /** The private key of its issuer, for those who need more people than it has. */
    public Path issuerKey() {
        return wiring.keys().issuer();
    }

    /** An access token for a person, who signs in through the portal, or for a client. */
    public String token(String personOrClient) {
        return token(personOrClient, "portal");
    }

    /** The same for a person who signs in through another front-end. */
    public String token(String personOrClient, String frontEnd) {
        return accounts().token(personOrClient, frontEnd);
    }

    /** Who may sign in. */
    public Accounts accounts() {
        return new Accounts(wiring.url("identity"), secret(Parts.ACCOUNTS_SECRET));
    }

    /** Registers those who may not yet. */
    public Newcomers newcomers() {
        return new Newcomers(accounts(), wiring.url("gateway"));
    }

    /** The key that opens what is sealed for an agency, made when first asked for. */
    public AgencyKey agencyKey(String agency) {
        return wiring.keys().agency(agency);
    }

    /** Applies the shipped manifests; answers how many documents there are. */
    public int applyManifests() {
        return new Manifests(wiring).apply(token("ops"));
    }

    /** Starts one part and returns when it is ready; nothing happens when it runs already. */
    public void start(String name) {
        start(name, Map.of());
    }

    /** The same with some settings of its own, as environment variables; the next start is as usual again. */
    public void start(String name, Map<String, String> settings) {
        if (run.process(name).filter(OwnProcess::alive).isEmpty()) {
            starter.start(part(name), settings);
        }
    }

    /** Stops one part in an orderly way. */
    public void stop(String name) {
        shutdown().one(part(name));
    }

    /** Ends one part at once, as {@code kill -9} does; it stays listed as dead. */
    public void kill(String name) {
        run.process(part(name).name()).ifPresent(OwnProcess::kill);
    }

    /** How a part would be started, for those who measure that. */
    public Launch launch(String part) {
        return part(part).launch(wiring);
    }

    /** What makes the next start quicker. */
    public Training training() {
        return new Training(parts, wiring);
    }

    public boolean anyAlive() {
        return run.anyAlive();
    }

    /** Whether every part runs and serves. */
    public boolean isComplete() {
        return anyAlive() && status().stream().allMatch(part -> part.state() == PartStatus.State.READY);
    }

    public List<PartStatus> status() {
        return parts.stream()
                .parallel()
                .map(part -> PartStatus.of(part, wiring, run))
                .toList();
    }

    @Override
    public void close() {
        shutdown().all();
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("No part is called '" + name + "'. There are: "
                        + String.join(", ", parts.stream().map(Part::name).toList()) + "."));
    }

    private Shutdown shutdown() {
        return new Shutdown(parts, wiring, run, progress);
    }

    void startStage(Stage stage) {
        starter.startAll(parts.stream().filter(part -> part.stage() == stage).toList());
    }
}
