package id.mppdigital.portal;

import id.mppdigital.platform.test.EventStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without JavaScript: keeps cookies, also those that are marked secure, and follows no redirect by itself.
 */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(String portal) {
        this.portal = portal;
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Bytes on the wire, head and compressed body. */
    public int weight(String address) {
        try {
            var answer = CLIENT.send(
                    request(address, "Accept-Encoding", "gzip").GET().build(), BodyHandlers.ofByteArray());
            var head = answer.headers().map().entrySet().stream()
                    .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                    .mapToInt(line -> line.length() + 2)
                    .sum();
            return head + answer.body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes an answer's body has; it is not kept. */
    public long size(String address) {
        try {
            var answer = CLIENT.send(request(address).GET().build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form as browsers do. */
    public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> post(String address, String contentType, byte[] body, String... headers) {
        return send(
                request(address, headers).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Opens a live stream. */
    public EventStream stream(String address, String... headers) {
        return EventStream.open(request(address, headers));
    }

    /** Signs in and comes back to an address. */
    public HttpResponse<String> signIn(String person, String to) {
        var begin = get("/sign-in?to=" + encoded(to));
        return signInFrom(begin, person);
    }

    /** Goes on from an answer that leads to the sign-in, also by a page that goes on by itself. */
    public HttpResponse<String> signInFrom(HttpResponse<String> begin, String person) {
        var answer = begin;
        for (var next = next(answer); next.isPresent(); next = next(answer)) {
            var target = next.get();
            answer = target.contains("/authorize?")
                    ? send(HttpRequest.newBuilder(SimulatedIssuer.chosen(target, person))
                            .GET())
                    : get(target);
        }
        return answer;
    }

    private static Optional<String> next(HttpResponse<String> answer) {
        if (answer.statusCode() == 302) {
            return Optional.of(location(answer));
        }
        var refresh = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"")
                .matcher(answer.body());
        return refresh.find() ? Optional.of(refresh.group(1)) : Optional.empty();
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The form's hidden token on a page. */
    public static String csrf(HttpResponse<String> page) {
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        if (!field.find()) {
            throw new AssertionError("No form on the page: " + page.body());
        }
        return field.group(1);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(portal).resolve(address));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
