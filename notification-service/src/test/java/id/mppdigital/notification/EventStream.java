package id.mppdigital.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A citizen's open live stream: everything it has received so far. */
final class EventStream implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int status;
    private volatile boolean ended;

    EventStream(int port, String token, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + Api.MESSAGES + "/stream"))
                .header("Authorization", token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            HttpResponse<Stream<String>> response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            status = response.statusCode();
            Thread.ofVirtual().start(() -> read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return status;
    }

    boolean ended() {
        return ended;
    }

    /** The ids of the messages received, in their order. */
    List<String> ids() {
        return after("id:");
    }

    List<String> data() {
        return after("data:");
    }

    List<String> names() {
        return after("event:").stream().distinct().toList();
    }

    private List<String> after(String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .toList();
    }

    private void read(Stream<String> body) {
        try (body) {
            body.forEach(lines::add);
        } catch (UncheckedIOException _) {
            // The connection was cut.
        } finally {
            ended = true;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
