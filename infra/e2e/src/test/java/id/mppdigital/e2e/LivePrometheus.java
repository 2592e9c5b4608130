package id.mppdigital.e2e;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.observe.PrometheusConfig;
import id.mppdigital.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A real Prometheus that scrapes the running platform and weighs these rules. */
final class LivePrometheus implements AutoCloseable {
    private final Process process;
    private final Api api;

    private LivePrometheus(Process process, Api api) {
        this.process = process;
        this.api = api;
    }

    /** @param rules the text of the file */
    static LivePrometheus with(String rules) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "prometheus-");
        var written = Files.writeString(folder.resolve("rules.yaml"), rules);
        var configuration = Files.writeString(
                folder.resolve("prometheus.yml"), new PrometheusConfig(written, Meters.ports()).yaml());
        int port = new Ports(Ports.Choice.ANY).choose(9090, null);
        var process = new ProcessBuilder(List.of(
                        "prometheus",
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        return new LivePrometheus(process, new Api("http://127.0.0.1:" + port, ""));
    }

    boolean answers() {
        return process.isAlive() && api.get("/-/ready").status() == 200;
    }

    /** What would call somebody now, as name and whom it is about: {@code MppOutboxOld application-service}. */
    Set<String> firing() {
        return api.get("/api/v1/alerts")
                .require()
                .at("/data/alerts")
                .valueStream()
                .filter(alert -> alert.path("state").asString().equals("firing"))
                .map(alert -> alert.at("/labels/alertname").asString() + " " + about(alert.path("labels")))
                .collect(Collectors.toSet());
    }

    private static String about(JsonNode labels) {
        return labels.has("agency")
                ? labels.path("agency").asString()
                : labels.path("job").asString("");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }
}
