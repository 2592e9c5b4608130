package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;

import id.mppdigital.local.PartStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What whoever scrapes the services reads of them. */
final class Meters {
    /** Half of what Prometheus waits for a scrape. */
    private static final int PATIENCE_MILLIS = 5_000;

    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");

    private Meters() {}

    /** Of all services, the gateway and the portal: one a line, with its labels. */
    static List<String> all() throws IOException {
        return all("text/plain");
    }

    /** The same as Prometheus asks for it: OpenMetrics, which has exemplars. */
    static List<String> open() throws IOException {
        return all("application/openmetrics-text;version=1.0.0");
    }

    private static List<String> all(String type) throws IOException {
        var lines = new ArrayList<String>();
        for (int port : ports().values()) {
            lines.addAll(at(port, type));
        }
        return lines;
    }

    /** Of the part with that port. */
    static List<String> at(int port) throws IOException {
        return at(port, "text/plain");
    }

    /** Where each service has its meters. */
    static Map<String, Integer> ports() throws IOException {
        var ports = new TreeMap<String, Integer>();
        for (var part : platform().status().stream().map(PartStatus::name).toList()) {
            if (part.endsWith("-service") || part.equals("agency-connector")) {
                ports.put(part, platform().port(part));
            }
        }
        for (var part : List.of("gateway", "portal")) {
            ports.put(part, Integer.parseInt(operatorsPort(part)));
        }
        return ports;
    }

    /** Whoever scrapes has no token. */
    private static List<String> at(int port, String type) throws IOException {
        var meters = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus")
                .toURL()
                .openConnection();
        meters.setReadTimeout(PATIENCE_MILLIS);
        meters.setRequestProperty("Accept", type);
        try (var answer = meters.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** What stands open to the internet has its meters on a port of their own, which only its log tells. */
    private static String operatorsPort(String part) throws IOException {
        var open = Integer.toString(platform().port(part));
        return PORT.matcher(Files.readString(platform().log(part)))
                .results()
                .map(found -> found.group(1))
                .filter(port -> !port.equals(open))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("No port for the operators of " + part));
    }
}
