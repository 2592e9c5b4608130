package id.mppdigital.platform.live;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A browser with its tabs. */
final class Browser implements AutoCloseable {
    /** One of them; it writes down what it gets, line by line, until its stream ends. */
    record Tab(HttpHeaders headers, List<String> lines, CountDownLatch ended) {
        boolean has(String line) {
            return lines.contains(line);
        }

        boolean isOpen() {
            return ended.getCount() == 1;
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Browser(int port) {
        base = "http://localhost:" + port;
    }

    Tab open(String path, String token, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        var tab = new Tab(answer.headers(), new CopyOnWriteArrayList<>(), new CountDownLatch(1));
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(tab.lines()::add);
            } catch (UncheckedIOException _) {
                // The browser was closed.
            } finally {
                tab.ended().countDown();
            }
        });
        await().until(() -> tab.has(":open"));
        return tab;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
