package id.mppdigital.application.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of a Server-Sent Event stream. */
public final class EventStream implements AutoCloseable {

    /** One event as it came. */
    public record Event(String id, String name, JsonNode data) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
    }

    public static EventStream open(HttpRequest.Builder request) {
        try {
            var stream = new EventStream(HttpClient.newHttpClient()
                    .send(
                            request.header("Accept", "text/event-stream").build(),
                            HttpResponse.BodyHandlers.ofInputStream()));
            Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    private void read() {
        var id = "";
        var name = "";
        var lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8));
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    events.add(new Event(id, name, JSON.readTree(line.substring(5))));
                }
            }
        } catch (IOException _) {
            // The test closed the stream, as a browser does.
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
