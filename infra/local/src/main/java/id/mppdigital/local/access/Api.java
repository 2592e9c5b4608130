package id.mppdigital.local.access;

import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Patience;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The platform's HTTP API as one caller sees it. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int TOO_SOON = 429;
    private static final int TRIES = 5;
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private final String gateway;
    private final String token;
    private final Exchange exchange = new Exchange(null);

    public Api(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return send(to(path).GET(), path);
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
    }

    public Answer post(String path, String type, BodyPublisher body, Map<String, String> headers) {
        var request = to(path).header("Content-Type", type).POST(body);
        headers.forEach(request::header);
        return send(request, path);
    }

    public Answer put(String path, Object body) {
        var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(to(path).header("Content-Type", "application/json").PUT(json), path);
    }

    public Answer delete(String path) {
        return send(to(path).DELETE(), path);
    }

    /** Sends a file with its kind as a form (RFC 7578). */
    public Answer upload(String path, String kind, String fileName, String mediaType, byte[] content) {
        var boundary = "mpp-" + Pkce.word();
        var head = """
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: %4$s\r
                \r
                """.formatted(boundary, kind, fileName, mediaType);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return post(path, "multipart/form-data; boundary=" + boundary, body, Map.of());
    }

    /** A file's bytes. What is said to come a moment later (409 or 503 with {@code Retry-After}) is asked for again. */
    public byte[] download(String path) {
        var patience = Deadline.in(Patience.chosen().silence());
        while (true) {
            var response = exchange.send(to(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() == 200) {
                return response.body();
            }
            if (response.headers().firstValue("Retry-After").isEmpty() || patience.isOver()) {
                throw new Refused("GET " + path + " → " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            Deadline.pause(A_MOMENT);
        }
    }

    /** Reads a stream of server-sent events line by line until {@code reader} has enough or the server closes it. */
    public void stream(String path, Map<String, String> headers, Consumer<Stream<String>> reader) {
        var builder = to(path).header("Accept", "text/event-stream").GET();
        headers.forEach(builder::header);
        var response = exchange.send(builder.build(), BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() != 200) {
                throw new Refused("GET " + path + " → " + response.statusCode());
            }
            reader.accept(lines);
        }
    }

    private HttpRequest.Builder to(String path) {
        return Exchange.to(gateway + path).header("Authorization", "Bearer " + token);
    }

    /** What came too soon (429, RFC 6585) was not looked at, so it is sent again after the time that the answer says. */
    private Answer send(HttpRequest.Builder builder, String path) {
        var request = builder.build();
        for (int tries = 1; ; tries++) {
            var response = exchange.send(request, BodyHandlers.ofString());
            if (response.statusCode() != TOO_SOON || tries == TRIES) {
                return new Answer(request.method() + " " + path, response.statusCode(), response.body());
            }
            Deadline.pause(Duration.ofSeconds(
                    response.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }
}
