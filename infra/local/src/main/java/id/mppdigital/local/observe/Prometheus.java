package id.mppdigital.local.observe;

import id.mppdigital.local.parts.Environment;
import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The system's own Prometheus. Its settings in the tuning: {@code rules}, a file in place of the chart's.
 *
 * @param services whose meters are on their own port
 * @param doors whose meters are on a port for operators; the usual one by name
 */
public record Prometheus(List<String> services, Map<String, Integer> doors) implements Part {
    public static final String NAME = "prometheus";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage stage() {
        return Stage.PLATFORM;
    }

    @Override
    public Map<String, Integer> ports() {
        var ports = new HashMap<>(Map.of(NAME, 9090));
        doors.forEach((door, usual) -> ports.put(Environment.operatorsPort(door), usual));
        return ports;
    }

    private static void require() {
        if (!Shell.has(NAME)) {
            throw new LaunchFailed(
                    "Prometheus is not installed: apt install prometheus, brew install prometheus, or see"
                            + " https://prometheus.io/download. Then run ./mpp up --observe again.");
        }
    }

    @Override
    public void prepare(Wiring wiring) {
        require();
        try {
            Files.writeString(configuration(wiring), new PrometheusConfig(rules(wiring), targets(wiring)).yaml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path configuration(Wiring wiring) {
        return wiring.home().run("prometheus.yml");
    }

    private static Path rules(Wiring wiring) {
        var chosen = wiring.tuning().variables(NAME).get("rules");
        return chosen == null ? wiring.home().root().resolve("infra/helm/mpp/rules/mpp.yaml") : Path.of(chosen);
    }

    private Map<String, Integer> targets(Wiring wiring) {
        var targets = new HashMap<String, Integer>();
        services.forEach(service -> targets.put(service, wiring.port(service)));
        doors.keySet().forEach(door -> targets.put(door, wiring.port(Environment.operatorsPort(door))));
        return targets;
    }

    @Override
    public Launch launch(Wiring wiring) {
        return Launch.of(List.of(
                NAME,
                "--config.file=" + configuration(wiring),
                marker(wiring.home()),
                "--storage.tsdb.retention.time=2d",
                "--web.listen-address=127.0.0.1:" + wiring.port(NAME)));
    }

    /** The argument by which its process is found after a crash. */
    public static String marker(Home home) {
        return "--storage.tsdb.path=" + home.data(NAME);
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return Ports.answers(wiring.port(NAME));
    }

    @Override
    public String address(Wiring wiring) {
        return wiring.url(NAME);
    }
}
