package id.mppdigital.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.sun.net.httpserver.HttpServer;
import id.mppdigital.platform.outbound.PublicInternet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.netty.http.client.HttpClient;

class PrivateTargetsTests {
    private final AtomicInteger reached = new AtomicInteger();
    private final HttpClient guarded =
            HttpClient.create().resolvedAddressesSelector((_, resolved) -> PublicInternet.only(resolved));
    private final HttpServer inside = inside();

    @BeforeEach
    void start() {
        inside.start();
    }

    @AfterEach
    void stop() {
        inside.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "0x7f.1"})
    void no_way_of_writing_an_inside_address_leads_inside(String host) {
        var url = "http://" + host + ":" + inside.getAddress().getPort() + "/";

        assertThatException().isThrownBy(() -> guarded.get().uri(url).response().block());

        assertThat(reached).hasValue(0);
    }

    private HttpServer inside() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                reached.incrementAndGet();
                exchange.sendResponseHeaders(204, -1);
            });
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
