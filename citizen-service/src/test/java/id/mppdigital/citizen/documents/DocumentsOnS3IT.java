package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.documents.store.S3Server;
import id.mppdigital.platform.test.FurtherInstance;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The documents' API over object storage, as in production. */
@Import(DocumentsOnS3IT.ObjectStorage.class)
@TestPropertySource(
        properties = {
            "mpp.documents.store=s3",
            "mpp.documents.s3.path-style=true",
            // How fast a busy machine stores a document is not what this is about: a store that is down refuses at
            // once.
            "mpp.documents.s3.timeout=30s",
            "resilience4j.circuitbreaker.instances.document-store.wait-duration-in-open-state=500ms"
        })
@DirtiesContext
class DocumentsOnS3IT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @TestConfiguration(proxyBeanMethods = false)
    static class ObjectStorage {
        @Bean
        static S3Server s3Server() {
            return new S3Server();
        }

        @Bean
        static DynamicPropertyRegistrar objectStorageProperties(S3Server server) {
            return registry -> {
                registry.add("mpp.documents.s3.endpoint", server::endpoint);
                registry.add("mpp.documents.s3.bucket", () -> S3Server.BUCKET);
                registry.add("mpp.documents.s3.access-key", () -> S3Server.ACCESS_KEY);
                registry.add("mpp.documents.s3.secret-key", () -> S3Server.SECRET_KEY);
            };
        }
    }

    @Autowired
    S3Server server;

    @Autowired
    RestTestClient http;

    @Autowired
    ConfigurableApplicationContext context;

    @BeforeEach
    void forget() {
        breaker().reset();
    }

    @Test
    void handsAnUploadToTheAgencyAfterARestart() {
        UUID id = uploaded();
        others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        String agency = tokens.agency(AGENCY, "63.71");
        try (ConfigurableApplicationContext restarted = FurtherInstance.of(context)) {
            var port = restarted.getEnvironment().getRequiredProperty("local.server.port");
            var anew = new CitizenApi(
                    RestTestClient.bindToServer()
                            .baseUrl("http://localhost:" + port)
                            .build(),
                    tokens);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> fetch(anew, agency, id).status() == 200);
            assertThat(fetch(anew, agency, id).body()).isEqualTo(SampleFiles.pdf());
        }
    }

    @Test
    void neverShowsTheStoreADocumentInClear() throws IOException {
        UUID id = uploaded();
        assertThat(Files.readString(object(id), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    void answers503WhileTheStoreIsDownAndGoesOnWhenItIsBack() {
        UUID id = uploaded();
        server.stop();
        try {
            for (int i = 0; i < 5; i++) {
                unavailable(upload());
            }
            assertThat(breaker().getState()).isNotEqualTo(CircuitBreaker.State.CLOSED);
            unavailable(api.get(maria, "/documents/" + id + "/content"));
            assertThat(health("/actuator/health")).isEqualTo(503);
            assertThat(health("/actuator/health/readiness")).isEqualTo(200);
            assertThat(api.get(maria, "/documents").json().path("items").size()).isEqualTo(1);
        } finally {
            server.start();
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get(maria, "/documents/" + id + "/content").status() == 200);
        assertThat(health("/actuator/health")).isEqualTo(200);
    }

    @Test
    void doesNotCallTheStoreDownOverALostDocument() throws IOException {
        UUID id = uploaded();
        Files.delete(object(id));
        for (int i = 0; i < 6; i++) {
            assertThat(api.get(maria, "/documents/" + id + "/content").status()).isEqualTo(500);
        }
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    private static void unavailable(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("document-store-unavailable");
        assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("30");
        assertThat(answer.json().path("detail").asString()).contains("coba lagi");
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker("document-store");
    }

    private Path object(UUID id) {
        return server.bucket().resolve("documents").resolve(id.toString());
    }

    private Answer upload() {
        return api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf());
    }

    private UUID uploaded() {
        Answer answer = upload();
        assertThat(answer.status()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    private static Answer fetch(CitizenApi api, String agency, UUID id) {
        return api.get(agency, "/citizens/v1/documents/" + id + "/content");
    }

    private int health(String path) {
        return http.get().uri(path).exchange().returnResult().getStatus().value();
    }
}
