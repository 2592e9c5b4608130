package id.mppdigital.bench.watching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Waits until the streams of the audience before are gone: a service notices a client that left at the next heartbeat
 * only.
 */
record NobodyWatches(URI service) {
    private static final Pattern OPEN =
            Pattern.compile("^mpp_live_streams(?:\\{[^}]*})? ([0-9.E]+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            for (var open = open(client); open > 0; open = open(client)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "%.0f streams are still open although their readers left".formatted(open));
                }
                Thread.sleep(500);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The service doesn't report how many streams are open", e);
        }
    }

    private double open(HttpClient client) throws IOException, InterruptedException {
        var meters = client.send(
                        HttpRequest.newBuilder(service.resolve("/actuator/prometheus"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var open = OPEN.matcher(meters);
        if (!open.find()) {
            throw new IllegalStateException("No meter mpp.live.streams at " + service);
        }
        return Double.parseDouble(open.group(1));
    }
}
