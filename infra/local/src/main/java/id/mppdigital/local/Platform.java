package id.mppdigital.local;

import id.mppdigital.local.accounts.Accounts;
import id.mppdigital.local.accounts.DevelopmentRegistry;
import id.mppdigital.local.accounts.Newcomers;
import id.mppdigital.local.keycloak.Keycloak;
import id.mppdigital.local.keys.KeyRing;
import id.mppdigital.local.observe.Prometheus;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Service;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A platform on this machine: every part a process of its own, all state in one folder.
 *
 * <pre>{@code
 * try (var platform = new PlatformFolder(Path.of("/tmp/somewhere")).start(Tuning.LAPTOP)) {
 *     platform.url("gateway");                // http://localhost:21573
 *     platform.token("siti");                 // a real sign-in
 *     platform.kill("application-service");   // kill -9
 *     platform.start("application-service");  // ready when it returns
 * }                                           // all stopped, data kept
 * }</pre>
 */
public final class Platform implements AutoCloseable {
    private final Processes processes;

    Platform(Processes processes) {
        this.processes = processes;
    }

    /** Where a part answers, such as {@code gateway}, {@code identity}, {@code mail}, {@code disdukcapil}. */
    public URI url(String part) {
        return URI.create(processes.wiring().url(part));
    }

    /** Who signs people and programs in. */
    public URI issuer() {
        return URI.create(processes.wiring().issuer());
    }

    /** Whether Keycloak does, in the place of the development issuer. */
    public boolean hasKeycloak() {
        return processes.wiring().ports().containsKey(Wiring.KEYCLOAK);
    }

    public int port(String name) {
        return processes.wiring().port(name);
    }

    public Path log(String part) {
        return processes.wiring().home().log(part);
    }

    /** A folder of its state, for what a command leaves behind. */
    public Path folder(String name) {
        return processes.wiring().home().state().resolve(name);
    }

    /** Its secrets and private keys, for those who look behind the scenes. */
    public KeyRing keys() {
        return processes.wiring().keys();
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
        var wiring = processes.wiring();
        var registry = hasKeycloak()
                ? Keycloak.registry(wiring)
                : new DevelopmentRegistry(wiring.issuer(), keys().secret(Parts.ACCOUNTS_SECRET));
        return new Accounts(wiring.issuer(), registry);
    }

    /** Registers those who may not yet. */
    public Newcomers newcomers() {
        return new Newcomers(accounts(), processes.wiring().url("gateway"));
    }

    /** Applies the shipped manifests; answers how many documents there are. */
    public int applyManifests() {
        return new Manifests(processes.wiring()).apply(token("ops"));
    }

    /** Starts one part and returns when it is ready; nothing happens when it runs already. */
    public void start(String name) {
        start(name, Map.of());
    }

    /** The same with some settings of its own, as environment variables; the next start is as usual again. */
    public void start(String name, Map<String, String> settings) {
        processes.start(name, settings);
    }

    /** Starts what does not run yet of a stage, side by side. */
    public void start(Stage stage) {
        processes.start(stage);
    }

    /** Stops one part in an orderly way. */
    public void stop(String name) {
        processes.stop(name);
    }

    /** Ends one part at once, as {@code kill -9} does; it stays listed as dead. */
    public void kill(String name) {
        processes.kill(name);
    }

    /** Ends all parts at once, as when the machine loses its power. */
    public void killAll() {
        processes.killAll();
    }

    /** How a part would be started, for those who measure that. */
    public Launch launch(String part) {
        return processes.part(part).launch(processes.wiring());
    }

    /** The parts that are programs of ours, each with an image. */
    public List<String> services() {
        return processes.parts().stream()
                .filter(Service.class::isInstance)
                .map(Part::name)
                .toList();
    }

    /** Waits until a part is ready that somebody else starts, such as a container engine, and does what is due then. */
    public void await(String name) {
        processes.await(name);
    }

    /** What makes the next start quicker. */
    public Training training() {
        return new Training(processes.parts(), processes.wiring());
    }

    public boolean anyAlive() {
        return processes.run().anyAlive();
    }

    /** Whether Prometheus and Zipkin belong to it. */
    public boolean isObserved() {
        return processes.wiring().ports().containsKey(Prometheus.NAME);
    }

    /** Whether every part runs and serves. */
    public boolean isComplete() {
        return anyAlive() && status().stream().allMatch(part -> part.state() == PartStatus.State.READY);
    }

    public List<PartStatus> status() {
        return processes.status();
    }

    @Override
    public void close() {
        processes.stopAll();
    }
}
