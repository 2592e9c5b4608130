package id.mppdigital.drill.journeys;

import id.mppdigital.local.accounts.Person;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is signed in at the portal: of a browser, only the cookies. They go to their own host and port, and the
 * secure ones too, as browsers send them on this machine.
 */
final class Guest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int MOST_HOPS = 12;

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final HttpClient client;
    private final URI page;

    private Guest(HttpClient client, URI page) {
        this.client = client;
        this.page = page;
    }

    /** @param page that only those who are signed in see */
    static Guest signIn(HttpClient client, URI page, Person person) throws IOException, InterruptedException {
        var guest = new Guest(client, page);
        var answer = guest.send(guest.to(page).build());
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            var form = CSRF.matcher(answer.body());
            var location = answer.headers().firstValue("Location");
            if (location.isPresent()) {
                var next = answer.uri().resolve(location.get());
                answer = guest.send(guest.to(next).build());
            } else if (form.find() && answer.uri().getPath().equals("/login")) {
                var typed =
                        Map.of("username", person.username(), "password", person.password(), "_csrf", form.group(1));
                answer = guest.send(guest.to(answer.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(typed)))
                        .build());
            } else {
                break;
            }
        }
        if (answer.statusCode() != 200 || !answer.uri().getAuthority().equals(page.getAuthority())) {
            throw new IOException("The sign-in at the portal ended at " + answer.uri() + ": " + answer.statusCode());
        }
        return guest;
    }

    /** Opens the page; 200 while they are signed in. */
    HttpResponse<String> look() throws IOException, InterruptedException {
        return send(to(page).build());
    }

    private HttpRequest.Builder to(URI uri) {
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header("Accept", "text/html");
        var own = cookies.getOrDefault(uri.getAuthority(), Map.of());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        var own = cookies.computeIfAbsent(request.uri().getAuthority(), _ -> new ConcurrentHashMap<>());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            if (pair[1].isEmpty()) {
                own.remove(pair[0]);
            } else {
                own.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
