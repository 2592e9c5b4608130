package id.mppdigital.statistics;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A part that answers as the test says, and one that nobody reaches. */
@TestComponent
public class TestParts implements AutoCloseable {
    private final HttpServer server;
    private volatile int status = 200;

    TestParts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    public void catalogAnswers(int answer) {
        status = answer;
    }

    @Bean
    static DynamicPropertyRegistrar parts(TestParts parts) {
        return properties -> properties.add(
                "mpp.statistics.availability.parts.catalog",
                () -> "http://localhost:" + parts.server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
