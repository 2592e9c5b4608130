package id.mppdigital.local.access;

import id.mppdigital.local.process.Patience;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends requests with limits on waiting and words for what went wrong. */
final class Exchange {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration ANSWER = Patience.chosen().silence();

    private final HttpClient client;

    Exchange(@Nullable CookieHandler cookies) {
        var builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
        if (cookies != null) {
            builder.cookieHandler(cookies);
        }
        client = builder.build();
    }

    static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER);
    }

    <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new Refused(
                    "No answer from " + request.uri() + " (" + e + "). Is the platform up? See ./mpp status.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.", e);
        }
    }
}
