package id.mppdigital.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTests {
    private final AtomicInteger asked = new AtomicInteger();
    private int tooSoon;
    private HttpServer gateway;
    private Api api;

    @BeforeEach
    void serve() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(asked.incrementAndGet() <= tooSoon ? 429 : 204, -1);
            }
        });
        gateway.start();
        api = new Api("http://127.0.0.1:" + gateway.getAddress().getPort(), "any");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void whatCameTooSoonIsSentAgain() {
        tooSoon = 2;

        assertThat(api.get("/any").status()).isEqualTo(204);
        assertThat(asked).hasValue(3);
    }

    @Test
    void whoIsAlwaysTooSoonIsToldSo() {
        tooSoon = Integer.MAX_VALUE;

        assertThat(api.get("/any").status()).isEqualTo(429);
        assertThat(asked).hasValue(5);
    }
}
