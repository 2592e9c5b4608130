package id.mppdigital.portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.portal.Allocations;
import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.api.gateway.FilesClient;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilesIT extends CitizenTest {
    private static final int LARGE = 2_000_000;
    private static final int SMALL = 500_000;
    private static final UUID ID = UUID.fromString("0190f3a0-0000-7000-8000-000000000001");
    private static final String PAGE = "/my/documents/" + ID;
    private static final String OWN = "/citizens/v1/me/documents/" + ID + "/content";
    private static final String UPLOAD = "/citizens/v1/me/documents";
    private static final String STEP = "/apply/63.71/skck/documents";

    @Autowired
    BulkheadRegistry bulkheads;

    @Autowired
    CircuitBreakerRegistry breakers;

    @AfterEach
    void every_file_gave_its_place_back() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
        for (var way : List.of("uploads", "downloads")) {
            await().untilAsserted(() -> assertThat(
                            bulkheads.bulkhead(way).getMetrics().getAvailableConcurrentCalls())
                    .isEqualTo(bulkheads.bulkhead(way).getBulkheadConfig().getMaxConcurrentCalls()));
        }
    }

    @Test
    void a_file_on_its_way_down_is_never_whole_in_memory() throws Exception {
        GATEWAY.onUnread("GET", OWN, exchange -> send(exchange, new CountDownLatch(0)));
        var passed = new AtomicLong();
        var largest = Allocations.largest(() -> passed.set(siti.size(PAGE)));
        assertThat(passed).hasValue(LARGE);
        assertThat(largest).isLessThan(SMALL);
    }

    @Test
    void a_file_on_its_way_up_is_never_whole_in_memory() throws Exception {
        var passed = new AtomicLong();
        GATEWAY.onUnread("POST", UPLOAD, exchange -> {
            passed.set(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
            answer(exchange, """
                    {"id": "%s", "kind": "photo", "name": "foto.jpg", "mediaType": "image/jpeg", "size": 1,
                     "uploadedAt": "2026-11-28T02:00:00Z", "receipt": "r"}
                    """.formatted(ID));
        });
        var form = form(Browser.csrf(siti.get(STEP)));
        var largest = Allocations.largest(() -> assertThat(
                        siti.post(STEP, "multipart/form-data; boundary=b", form).statusCode())
                .isEqualTo(302));
        assertThat(passed.get()).isGreaterThan(LARGE);
        assertThat(largest).isLessThan(SMALL);
    }

    @Test
    void files_that_take_all_places_hold_up_no_page() throws Exception {
        var go = new CountDownLatch(1);
        var begun = new CountDownLatch(FilesClient.CONCURRENT);
        GATEWAY.onUnread("GET", OWN, exchange -> {
            begun.countDown();
            send(exchange, go);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var files = IntStream.range(0, FilesClient.CONCURRENT)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> siti.size(PAGE), threads))
                    .toList();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            var another = siti.get(PAGE + "?lang=en");
            assertThat(another.statusCode()).isEqualTo(503);
            assertThat(siti.get("/my/documents").statusCode()).isEqualTo(200);
            go.countDown();
            assertThat(files).allSatisfy(file -> assertThat(file.join()).isEqualTo(LARGE));
        }
    }

    @Test
    void what_the_platform_refuses_is_no_file() {
        assertThat(siti.get(PAGE).statusCode()).isEqualTo(404);
        GATEWAY.onUnread("GET", OWN, exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        assertThat(siti.get(PAGE).statusCode()).isEqualTo(503);
    }

    /** Half of the file at once, the other half when it may go on. */
    private static void send(HttpExchange exchange, CountDownLatch go) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        exchange.sendResponseHeaders(200, LARGE);
        var piece = new byte[LARGE / 100];
        try (var body = exchange.getResponseBody()) {
            for (var i = 0; i < 100; i++) {
                if (i == 50) {
                    assertThat(go.await(60, TimeUnit.SECONDS)).isTrue();
                }
                body.write(piece);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, json.length());
        try (var body = exchange.getResponseBody()) {
            body.write(json.getBytes(UTF_8));
        }
    }

    private static byte[] form(String csrf) {
        var head = """
                --b
                Content-Disposition: form-data; name="_csrf"

                %s
                --b
                Content-Disposition: form-data; name="file.photo"; filename="foto.jpg"
                Content-Type: image/jpeg

                """.formatted(csrf).replace("\n", "\r\n").getBytes(UTF_8);
        var end = "\r\n--b--\r\n".getBytes(UTF_8);
        var form = Arrays.copyOf(head, head.length + LARGE + end.length);
        System.arraycopy(end, 0, form, head.length + LARGE, end.length);
        return form;
    }
}
