package id.mppdigital.bench.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request that can be sent again and again.
 *
 * @param path with its query
 * @param body empty when it has none
 */
record Call(String method, String path, Map<String, String> headers, String body) {
    /** Browsers ask for compressed pages, and compressing them takes time. */
    static Call page(String path, String cookie) {
        return new Call("GET", path, Map.of("Cookie", cookie, "Accept", "text/html", "Accept-Encoding", "gzip"), "");
    }

    /** A line of the file that {@code calls.lua} reads. */
    String line() {
        var parts = new ArrayList<>(List.of(method, path, body));
        headers.forEach((name, value) -> parts.add(name + ": " + value));
        if (parts.stream().anyMatch(part -> part.contains("\t") || part.contains("\n"))) {
            throw new IllegalArgumentException("A tab or a line break would end the part: " + method + " " + path);
        }
        return String.join("\t", parts);
    }
}
