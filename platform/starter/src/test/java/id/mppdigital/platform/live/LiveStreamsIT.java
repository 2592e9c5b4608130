package id.mppdigital.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.security.Caller;
import id.mppdigital.platform.test.IntegrationTest;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@IntegrationTest
@Import({
    LiveStreamsIT.Controller.class,
    LiveStreamsIT.Private.class,
    LiveStreamsIT.Heads.class,
    LiveStreamsIT.Leaving.class
})
class LiveStreamsIT {
    @RestController
    static class Controller {
        private final LiveStreams streams;

        Controller(LiveStreams streams) {
            this.streams = streams;
        }

        @GetMapping({"/public/stream", "/public/leaving"})
        SseEmitter stream() {
            return streams.open("key", () -> List.of(new LiveEvent("1", "missed", Map.of("n", 1))));
        }

        @GetMapping("/public/full")
        SseEmitter full() {
            try (var none = new LiveStreams(0, 5, Clock.systemUTC())) {
                return none.open("key");
            }
        }
    }

    @RestController
    static class Private {
        private final LiveStreams streams;

        Private(LiveStreams streams) {
            this.streams = streams;
        }

        @GetMapping("/mine")
        SseEmitter mine(Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
            return streams.open(caller.subject(), () -> last == null ? List.of() : List.of(LiveEvent.reset()));
        }

        @GetMapping("/stopping")
        SseEmitter stopping() {
            try (var soonOver = new LiveStreams(1, 5, Clock.systemUTC())) {
                return soonOver.open("key");
            }
        }
    }

    /** Whether the head of a stream's answer had left when the request's own thread came back through the filters. */
    static class Heads extends OncePerRequestFilter {
        private final List<Boolean> left = new CopyOnWriteArrayList<>();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            if (request.getRequestURI().equals("/public/stream")) {
                left.add(response.isCommitted());
            }
        }
    }

    /** A client that leaves while the first lines are written to it. */
    static class Leaving extends OncePerRequestFilter {
        private final AtomicInteger left = new AtomicInteger();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var leaves = request.getRequestURI().equals("/public/leaving");
            chain.doFilter(request, leaves ? new Broken(response, left) : response);
        }

        private static final class Broken extends HttpServletResponseWrapper {
            private final AtomicInteger left;

            private Broken(HttpServletResponse response, AtomicInteger left) {
                super(response);
                this.left = left;
            }

            @Override
            public ServletOutputStream getOutputStream() throws IOException {
                left.incrementAndGet();
                throw new IOException("the client has left");
            }
        }
    }

    @Autowired
    LiveStreams streams;

    @Autowired
    Heads heads;

    @Autowired
    Leaving leaving;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    @Test
    void whoeverIsTurnedAwayLearnsWhyAndWhenToComeBack() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/full"))
                    .header("Accept", "text/event-stream")
                    .build();

            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            assertThat(answer.body()).contains("too-many-streams");
        }
    }

    @Test
    void noFilterStillWritesHeadersWhileTheStreamIsBeingSent() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/stream"))
                    .build();
            for (int opened = 0; opened < 50; opened++) {
                client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()
                        .close();
            }
            await().until(() -> heads.left.size() >= 50);
        }

        assertThat(heads.left).containsOnly(true);
    }

    @Test
    void clientsThatBreakOffDisturbNobodyWhoComesAfterThem() throws Exception {
        var publishing = Thread.ofVirtual().start(() -> {
            for (int event = 0; !Thread.currentThread().isInterrupted(); event++) {
                streams.publish("key", "e" + event, "status", Map.of("n", event));
                LockSupport.parkNanos(1_000_000);
            }
        });
        var answers = new ConcurrentHashMap<String, Integer>();
        try (var clients = Executors.newFixedThreadPool(16)) {
            for (int client = 0; client < 2_000; client++) {
                clients.submit(() -> {
                    answers.merge(statusOfAStream(), 1, Integer::sum);
                });
            }
        }
        publishing.interrupt();
        publishing.join();

        assertThat(answers).containsExactly(Map.entry("HTTP/1.1 200 ", 2_000));
        await().until(() -> {
            streams.publish("key", "last", "status", "anyone there?");
            return streams.size() == 0;
        });
    }

    /** The first line of a stream that is broken off then, or what went wrong. */
    private String statusOfAStream() {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoLinger(true, 0);
            // Long: on a busy machine 16 clients wait for each other, and this is not about how long.
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write("GET /public/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = lines.readLine();
            return status == null ? "nothing" : status;
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aClientThatLeavesDuringTheFirstLinesIsForgotten() throws Exception {
        var client = HttpClient.newHttpClient();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/leaving"))
                    .build();
            client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
            await().until(() -> leaving.left.get() > 0);
            await().until(() -> {
                streams.publish("key", "last", "status", "anyone there?");
                return streams.size() == 0;
            });
        } finally {
            client.shutdownNow();
        }
    }

    @Test
    void aStreamReplaysThenFollowsAndForgetsAClientThatLeft() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/public/stream"))
                .build();
        var reader = Thread.ofVirtual()
                .start(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                        .thenAccept(response -> response.body().forEach(lines::add)));
        await().until(() -> lines.contains("id:1"));
        assertThat(meters.get("mpp.live.streams").gauge().value()).isPositive();

        streams.publish("key", "1", "status", "already replayed");
        streams.publish("key", "2", "status", Map.of("n", 2));
        streams.publish("other", "3", "status", "not for this one");

        await().until(() -> lines.contains("data:{\"n\":2}"));
        assertThat(lines.stream().filter(line -> line.startsWith("id:"))).containsExactly("id:1", "id:2");
        client.shutdownNow();
        reader.join();
        await().until(() -> {
            streams.publish("key", "4", "status", "anyone there?");
            return streams.size() == 0;
        });
    }
}
