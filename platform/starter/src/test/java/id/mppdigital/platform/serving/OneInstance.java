package id.mppdigital.platform.serving;

import id.mppdigital.platform.PlatformTestApp;
import id.mppdigital.platform.live.LiveStreams;
import id.mppdigital.platform.test.RealParts;
import id.mppdigital.platform.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An instance with a real web server and database, to be ended by its test, and a client that keeps connections. */
final class OneInstance implements AutoCloseable {
    @RestController
    static class Controller {
        private final LiveStreams streams;
        private final AtomicInteger count = new AtomicInteger();

        Controller(LiveStreams streams) {
            this.streams = streams;
        }

        @PostMapping("/public/count")
        int count() {
            return count.incrementAndGet();
        }

        @GetMapping("/public/stream-of-one-instance")
        SseEmitter stream() {
            return streams.open("key");
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final String url;
    private final String token;

    OneInstance(String... properties) {
        context = new SpringApplicationBuilder(PlatformTestApp.class, Controller.class, Tokens.class)
                .initializers(
                        new RealParts(),
                        it -> TestPropertyValues.of(properties)
                                .and("server.port=0")
                                .applyTo(it))
                .run();
        url = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        token = context.getBean(Tokens.class).citizen("siti", "1");
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** POST, which the JDK's client never repeats by itself. */
    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    int readiness() throws IOException, InterruptedException {
        // A connection of its own: the pool's belong to the requests of the test.
        try (var other = HttpClient.newHttpClient()) {
            return other.send(request("/actuator/health/readiness").build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
    }

    HttpClient client() {
        return client;
    }

    @Override
    public void close() {
        context.close();
        client.shutdownNow();
    }
}
