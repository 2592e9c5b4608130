package id.mppdigital.bench.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.mppdigital.bench.growth.Ask.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTests {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        answer("/full", 200, "{\"items\":[1],\"next\":null}");
        answer("/empty", 200, "{\"items\":[],\"next\":null}");
        answer("/refused", 503, "{\"code\":\"unavailable\"}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_kind_of_which_every_answer_is_empty_measures_nothing() {
        assertThatThrownBy(() -> ask(kind(false, "/empty"))).hasMessageContaining("all answers are empty");
        assertThatCode(() -> ask(kind(false, "/empty", "/full"))).doesNotThrowAnyException();
    }

    @Test
    void what_is_asked_for_nothing_must_find_nothing() {
        assertThatThrownBy(() -> ask(kind(true, "/full"))).hasMessageContaining("should be empty");
        assertThatCode(() -> ask(kind(true, "/empty"))).doesNotThrowAnyException();
    }

    @Test
    void whatever_is_no_success_ends_the_run() {
        assertThatThrownBy(() -> ask(kind(false, "/refused"))).hasMessageContaining("/refused → 503");
    }

    private void ask(Kind kind) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        new Load(url, List.of(kind)).closed(2, Duration.ofMillis(300));
    }

    private static Kind kind(boolean forNothing, String... paths) {
        return new Kind(
                "lists",
                "a list",
                List.of(paths).stream().map(path -> new Ask(path, "")).toList(),
                forNothing);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
        });
    }
}
