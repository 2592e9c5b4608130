package id.mppdigital.gateway;

import id.mppdigital.gateway.plan.TestPlan;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.RealParts;
import id.mppdigital.platform.test.Tokens;
import id.mppdigital.platform.test.server.TestPort;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One gateway for all integration tests. Behind it: services that work, one that hangs and one that is down. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealParts.class)
@Import({Tokens.class, EventProbe.class, TestPlan.class, TwoInstances.class})
abstract class RunningGateway {
    static final StubService CATALOG = new StubService();
    static final StubService CITIZEN = new StubService();
    static final StubService APPLICATION = new StubService();
    static final StubService PORTAL = new StubService();
    static final BrokenService HANGING = BrokenService.hanging();
    static final int PERSON_LIMIT = 30;
    static final int ADDRESS_LIMIT = 100;
    static final int RECEIPT_LIMIT = 5;

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    Tokens tokens;

    @Autowired
    EventProbe probe;

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void behindTheDoor(DynamicPropertyRegistry properties) {
        properties.add("mpp.gateway.services.catalog", CATALOG::url);
        properties.add("mpp.gateway.services.citizen", CITIZEN::url);
        properties.add("mpp.gateway.services.application", APPLICATION::url);
        properties.add("mpp.gateway.services.notification", HANGING::url);
        properties.add("mpp.gateway.services.connector", () -> "http://127.0.0.1:" + TestPort.refusing());
        properties.add("mpp.gateway.services.portal", PORTAL::url);
        properties.add("mpp.gateway.services.statistics", TwoInstances::url);
        // Long enough for a test that keeps one, short enough to see it end.
        properties.add("spring.cloud.gateway.server.webflux.httpclient.pool.max-life-time", () -> "2s");
        // The topics appear while the gateway runs already.
        properties.add("spring.kafka.consumer.properties.metadata.max.age.ms", () -> 500);
        // Long enough that a service that works is never given up when the machine is busy.
        properties.add("mpp.gateway.upstream.response", () -> "3s");
        properties.add("mpp.gateway.upstream.private-agencies", () -> true);
        properties.add("mpp.gateway.limits.person.requests", () -> PERSON_LIMIT);
        properties.add("mpp.gateway.limits.person.per", () -> "1h");
        properties.add("mpp.gateway.limits.address.requests", () -> ADDRESS_LIMIT);
        properties.add("mpp.gateway.limits.address.per", () -> "1h");
        properties.add("mpp.gateway.limits.receipt.requests", () -> RECEIPT_LIMIT);
        properties.add("mpp.gateway.limits.receipt.per", () -> "1h");
        properties.add("management.server.port", () -> 0);
        properties.add("mpp.gateway.bodies.patience", () -> "2s");
        properties.add("mpp.gateway.door.trusted-proxies", () -> "127.0.0.1,::1");
        properties.add("mpp.gateway.door.allowed-origins", () -> "https://app.example.id");
    }

    /** As the catalogue's service does. */
    @BeforeEach
    void topicsOfTheCatalogue() {
        probe.createTopic("mpp.catalog.agencies");
        probe.createTopic("mpp.catalog.channels");
    }

    /** A bearer header of somebody who has not used up any share yet. */
    String somebody() {
        return "Bearer " + tokens.citizen("citizen-" + UUID.randomUUID(), "6371015507900001");
    }

    /** Each request comes from an address of its own: what one test uses up is no other's. */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", "2001:db8:1:" + Integer.toHexString(ADDRESSES.incrementAndGet()) + "::1")
                .timeout(Duration.ofSeconds(20));
    }

    HttpRequest.Builder signedIn(String path) {
        return to(path).header("Authorization", somebody());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), body);
    }

    /** Without Content-Length. */
    static HttpRequest.BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    /** As the catalogue tells it when a manifest is applied; returns when the gateway knows. */
    void openAgency(String code, String url, long sequence) {
        publish(code, Map.of("url", url), sequence);
        Awaitility.await().until(() -> send(signedIn("/agencies/" + code + "/")).statusCode() != 404);
    }

    void closeAgency(String code, long sequence) {
        publish(code, null, sequence);
    }

    private void publish(String code, @Nullable Object api, long sequence) {
        var agency = new LinkedHashMap<String, @Nullable Object>();
        agency.put("code", code);
        agency.put("kind", "polres");
        agency.put("name", Map.of("id", "Instansi", "en", "Agency"));
        agency.put("malls", List.of("63.71"));
        agency.put("endpoint", null);
        agency.put("api", api);
        probe.publish("mpp.catalog.agencies", "id.mppdigital.catalog.agency-changed.v1", code, sequence, agency);
    }
}
