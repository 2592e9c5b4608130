package id.mppdigital.citizen.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** What goes over the wire, and what happens when nothing comes back. */
class S3RequestTests {
    private final CountDownLatch hang = new CountDownLatch(1);
    private volatile Headers seen = new Headers();
    private final HttpServer server = server();

    @AfterEach
    void stop() {
        hang.countDown();
        server.stop(0);
    }

    @Test
    void asksForEncryptionOnlyWhenTold() {
        store(null, Duration.ofSeconds(5)).put(UUID.randomUUID(), new ByteArrayResource(new byte[] {1}));
        assertThat(seen).doesNotContainKey("X-amz-server-side-encryption");
        store("AES256", Duration.ofSeconds(5)).put(UUID.randomUUID(), new ByteArrayResource(new byte[] {1}));
        assertThat(seen.get("X-amz-server-side-encryption")).containsExactly("AES256");
    }

    @Test
    void signsAndSendsAPlainBodyThatIsWrittenOnce() {
        store(null, Duration.ofSeconds(5)).put(UUID.randomUUID(), new ByteArrayResource(new byte[] {1}));
        assertThat(seen.getFirst("Authorization")).startsWith("AWS4-HMAC-SHA256 ");
        assertThat(seen.getFirst("If-None-Match")).isEqualTo("*");
        assertThat(seen.getFirst("Content-Length")).isEqualTo("1");
        assertThat(seen).doesNotContainKeys("Content-Encoding", "X-amz-trailer", "Expect");
    }

    @Test
    void givesUpAtItsTimeLimit() {
        Duration limit = Duration.ofMillis(400);
        Instant start = Instant.now();
        try (var guards = new Guards(BulkheadRegistry.ofDefaults(), CircuitBreakerRegistry.ofDefaults())) {
            var guarded = new GuardedDocumentStore(store(null, Duration.ofSeconds(30)), limit, guards);
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> guarded.get(UUID.randomUUID()));
        }
        assertThat(Duration.between(start, Instant.now()))
                .isGreaterThanOrEqualTo(limit)
                .isLessThan(Duration.ofSeconds(20));
    }

    private S3DocumentStore store(@Nullable String encryption, Duration timeout) {
        var settings = new S3Settings(
                URI.create("http://localhost:" + server.getAddress().getPort()),
                "us-east-1",
                "documents",
                true,
                "key",
                "secret",
                encryption,
                Duration.ofSeconds(2),
                timeout);
        return new S3DocumentStore(S3Clients.open(settings), settings);
    }

    /** Takes every PUT and never answers a GET. */
    private HttpServer server() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", exchange -> {
                seen = exchange.getRequestHeaders();
                exchange.getRequestBody().readAllBytes();
                if (exchange.getRequestMethod().equals("GET")) {
                    waitForTheEnd();
                }
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            http.start();
            return http;
        } catch (IOException e) {
            throw new IllegalStateException("no port for a store", e);
        }
    }

    private void waitForTheEnd() {
        try {
            hang.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
