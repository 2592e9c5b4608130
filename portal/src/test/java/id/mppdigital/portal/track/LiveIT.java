package id.mppdigital.portal.track;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.platform.test.EventStream;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class LiveIT extends CitizenTest {
    private static final String API = "/applications/v1/stream";
    private static final String STREAM = "/my/applications/stream";

    private final BlockingQueue<OutputStream> streams = new LinkedBlockingQueue<>();

    private OutputStream opened() throws InterruptedException {
        var stream = streams.poll(30, TimeUnit.SECONDS);
        assertThat(stream).isNotNull();
        return java.util.Objects.requireNonNull(stream);
    }

    private void streaming() {
        GATEWAY.on("GET", API, (_, exchange) -> {
            open(exchange);
            return null;
        });
    }

    private void open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(": hello\n\n".getBytes(UTF_8));
        exchange.getResponseBody().flush();
        streams.add(exchange.getResponseBody());
    }

    private static void send(OutputStream stream, String event) throws IOException {
        stream.write(event.getBytes(UTF_8));
        stream.flush();
    }

    @Test
    void each_event_is_passed_on_at_once_with_its_id() throws Exception {
        streaming();
        try (var stream = siti.stream(STREAM)) {
            var gateway = opened();
            send(gateway, "id: 7-1\nevent: status\ndata: {\"sequence\": 3}\n\n");
            await().untilAsserted(() -> assertThat(stream.events())
                    .containsExactly(new EventStream.Event("7-1", "status", "{\"sequence\": 3}")));
            assertThat(stream.isOpen()).isTrue();
            gateway.close();
            await().until(() -> !stream.isOpen());
        }
    }

    @Test
    void a_reconnect_asks_for_what_was_missed() throws Exception {
        streaming();
        try (var stream = siti.stream(STREAM, "Last-Event-ID", "7-1")) {
            opened();
            await().until(() -> stream.has(": hello"));
        }
        assertThat(GATEWAY.asked("GET", API).getLast().header("Last-Event-ID")).isEqualTo("7-1");
        assertThat(GATEWAY.asked("GET", API).getLast().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void a_stream_that_can_not_be_opened_is_a_temporary_failure() {
        GATEWAY.on("GET", API, (_, _) -> Answer.refused(503, "unavailable", "Later"));
        assertThat(siti.get(STREAM).statusCode()).isEqualTo(503);
    }

    @Test
    void a_browser_that_leaves_ends_its_stream_at_the_gateway() throws Exception {
        streaming();
        var stream = siti.stream(STREAM);
        var gateway = opened();
        stream.close();
        await().untilAsserted(() ->
                assertThatThrownBy(() -> send(gateway, ": beat\n\n")).isInstanceOf(IOException.class));
    }

    /** All streams are read by one thread, which must not wait for a browser. */
    @Test
    void a_browser_that_takes_nothing_holds_up_no_other_and_fills_no_memory(@LocalServerPort int port)
            throws Exception {
        streaming();
        var sent = new AtomicLong();
        try (var idle = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var cookies = siti.cookies().entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            idle.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
                            .formatted(STREAM, cookies)
                            .getBytes(UTF_8));
            var untaken = opened();
            Thread.startVirtualThread(() -> flood(untaken, sent));
            await().during(Duration.ofMillis(500)).until(new Unchanged(sent));
            try (var stream = siti.stream(STREAM)) {
                send(opened(), "id: 7-1\nevent: status\ndata: {}\n\n");
                await().untilAsserted(() -> assertThat(stream.events()).hasSize(1));
            }
        }
    }

    private static void flood(OutputStream stream, AtomicLong sent) {
        try {
            while (true) {
                send(stream, ": " + "x".repeat(10_000) + "\n\n");
                sent.incrementAndGet();
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    /** Whether a count is what it was at the last look. */
    private static final class Unchanged implements Callable<Boolean> {
        private final AtomicLong count;
        private long last = -1;

        Unchanged(AtomicLong count) {
            this.count = count;
        }

        @Override
        public Boolean call() {
            long now = count.get();
            boolean same = now == last && now > 0;
            last = now;
            return same;
        }
    }
}
