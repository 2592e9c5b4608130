package id.mppdigital.portal.track;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.platform.test.EventStream;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveIT extends CitizenTest {
    private static final String API = "/applications/v1/stream";
    private static final String STREAM = "/my/applications/stream";

    private final BlockingQueue<OutputStream> streams = new LinkedBlockingQueue<>();

    private OutputStream opened() throws InterruptedException {
        var stream = streams.poll(10, TimeUnit.SECONDS);
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
}
