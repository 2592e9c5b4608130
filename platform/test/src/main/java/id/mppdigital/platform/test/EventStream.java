package id.mppdigital.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of a Server-Sent Event stream: keeps what arrives until the stream ends or the test closes it. */
public final class EventStream implements AutoCloseable {
    /** One received event. A field that was not sent is empty; an id stays until another one comes. */
    public record Event(String id, String name, String text) {
        public JsonNode data() {
            return JsonMapper.shared().readTree(text);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private EventStream(HttpRequest request) {
        try {
            response = client.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    public static EventStream open(HttpRequest.Builder request) {
        return new EventStream(request.header("Accept", "text/event-stream").build());
    }

    /**
     * Opens a stream of a service on this machine.
     *
     * @param headers names and values, alternating
     */
    public static EventStream open(int port, String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
        return open(headers.length == 0 ? request : request.headers(headers));
    }

    public int status() {
        return response.statusCode();
    }

    public HttpHeaders headers() {
        return response.headers();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<String> ids() {
        return events.stream().map(Event::id).toList();
    }

    /** The bare lines, comments included. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean has(String line) {
        return lines.contains(line);
    }

    public boolean isOpen() {
        return ended.getCount() == 1;
    }

    private void read() {
        var id = "";
        var name = "";
        try (var body = response.body()) {
            for (var line : (Iterable<String>) body::iterator) {
                lines.add(line);
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    events.add(new Event(id, name, line.substring(5).strip()));
                }
            }
        } catch (UncheckedIOException _) {
            // The connection was cut, or the test closed the stream as a browser does.
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
