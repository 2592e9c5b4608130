package id.mppdigital.drill.upgrade;

import id.mppdigital.local.Platform;
import id.mppdigital.local.parts.Unpacked;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The instances of all services, each its own process from the jar of its version. */
final class Fleet implements AutoCloseable {
    static final List<String> SERVICES = List.of(
            "catalog-service",
            "citizen-service",
            "application-service",
            "notification-service",
            "agency-connector",
            "statistics-service",
            "gateway",
            "portal");

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_END = Duration.ofSeconds(60);
    private static final String JAR = "-jar";

    private record Place(String service, Slot slot) {}

    private final Map<Place, OwnProcess> running = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Platform platform;
    private final Balancer balancer;
    private final Map<String, String> settings;

    /** @param settings of every instance, beside the platform's own */
    Fleet(Platform platform, Balancer balancer, Map<String, String> settings) {
        this.platform = platform;
        this.balancer = balancer;
        this.settings = settings;
    }

    static String health(String service) {
        return service.equals("gateway") || service.equals("portal") ? "/health" : "/actuator/health/readiness";
    }

    /**
     * The first instance of each, side by side; returns when requests reach them.
     *
     * @param upgraded those that will be; the portal is left out unless it is one of them, for nobody else needs it
     */
    void startAll(Version version, List<String> upgraded) {
        var all = SERVICES.stream()
                .filter(service -> !service.equals("portal") || upgraded.contains(service))
                .toList();
        all.forEach(service -> begin(service, Slot.FIRST, version.jar(service)));
        all.forEach(service -> awaitReady(service, Slot.FIRST));
        for (var service : all) {
            var address = URI.create("http://127.0.0.1:" + platform.port(service) + health(service));
            if (!Deadline.in(LONGEST_START).await(() -> isReady(address))) {
                throw new LaunchFailed("HAProxy does not reach " + service + ".");
            }
        }
    }

    boolean runs(String service) {
        return running.keySet().stream().anyMatch(place -> place.service().equals(service));
    }

    /** Returns when it is ready. */
    void start(String service, Slot slot, Path jar) {
        begin(service, slot, jar);
        awaitReady(service, slot);
    }

    private void begin(String service, Slot slot, Path jar) {
        var own = new HashMap<>(settings);
        own.put("SERVER_PORT", Integer.toString(balancer.port(service, slot)));
        running.put(new Place(service, slot), Daemon.start(launch(service, jar).but(own), log(service, slot)));
    }

    /** As the launcher would start it, from another jar; a start-up cache belongs to one jar alone. */
    private Launch launch(String service, Path jar) {
        var usual = platform.launch(service);
        var command = new ArrayList<>(usual.command());
        command.removeIf(word -> word.startsWith("-XX:AOT"));
        command.set(command.indexOf(JAR) + 1, Unpacked.of(jar.toAbsolutePath()).toString());
        return new Launch(command, usual.environment(), usual.stopSignal());
    }

    private void awaitReady(String service, Slot slot) {
        var process = running.get(new Place(service, slot));
        var url = URI.create("http://127.0.0.1:" + balancer.port(service, slot) + health(service));
        var ready = Deadline.in(LONGEST_START)
                .await(() -> isReady(url) || !Objects.requireNonNull(process).alive());
        if (!ready || !isReady(url)) {
            throw new LaunchFailed(service + " does not become ready; see " + log(service, slot));
        }
    }

    private boolean isReady(URI url) {
        try {
            var request =
                    HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false; // Nobody listens yet.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }

    /** SIGTERM; returns when it has ended. */
    void stop(String service, Slot slot) {
        var process = running.remove(new Place(service, slot));
        if (process != null) {
            process.stop(LONGEST_END);
        }
    }

    private Path log(String service, Slot slot) {
        return platform.log(service + "-" + slot.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public void close() {
        running.values().forEach(OwnProcess::kill);
        running.clear();
    }
}
