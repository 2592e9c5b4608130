package id.mppdigital.application.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A client of the service over real HTTP, plain enough to send what a well-behaved one would not. */
public final class Api {
    public static final String APPLICATIONS = "/applications/v1/applications";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    public Api(int port) {
        this.base = "http://localhost:" + port;
    }

    public Answer get(String token, String path, String... headers) {
        var request = request(token, path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Applications by a filter, such as {@code status=SUBMITTED}. */
    public Answer list(String token, String filter) {
        return get(token, APPLICATIONS + "?" + filter);
    }

    /** As somebody who did not sign in. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public Answer post(String token, String path, Object body, String... headers) {
        var bytes = body instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(body);
        return postRaw(token, path, bytes, headers);
    }

    public Answer postRaw(String token, String path, byte[] body, String... headers) {
        var request =
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer put(String token, String path, Object body, String... headers) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer delete(String token, String path) {
        return send(request(token, path).DELETE());
    }

    public Answer submit(String token, Object body) {
        return submit(token, UUID.randomUUID().toString(), body);
    }

    public Answer submit(String token, String key, Object body) {
        return post(token, APPLICATIONS, body, "Idempotency-Key", key);
    }

    public Answer transition(String token, String id, String body) {
        return post(token, APPLICATIONS + "/" + id + "/transitions", body);
    }

    public HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var body = response.body().length == 0
                    ? JsonNodeFactory.instance.missingNode()
                    : JSON.readTree(response.body());
            return new Answer(response.statusCode(), response.headers(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
