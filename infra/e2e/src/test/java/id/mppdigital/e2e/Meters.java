package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;

import id.mppdigital.local.PartStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What whoever scrapes the services reads of them. */
final class Meters {
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");

    private Meters() {}

    /** Of all services, the gateway and the portal: one a line, with its labels. */
    static List<String> all() throws IOException {
        var lines = new ArrayList<String>();
        for (var part : platform().status().stream().map(PartStatus::name).toList()) {
            if (part.endsWith("-service") || part.equals("agency-connector")) {
                lines.addAll(of(url(part)));
            }
        }
        for (var part : List.of("gateway", "portal")) {
            lines.addAll(of("http://127.0.0.1:" + operatorsPort(part)));
        }
        return lines;
    }

    /** Whoever scrapes has no token. */
    private static List<String> of(String address) throws IOException {
        var meters = URI.create(address + "/actuator/prometheus").toURL();
        try (var answer = meters.openStream()) {
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
