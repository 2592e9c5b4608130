package id.mppdigital.samples.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.samples.SamplesApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An agency that is switched off in the middle of a case, with the police's law on top. */
class RestartTests {

    @TempDir
    Path folder;

    @Test
    void aCaseGoesOnWhereItStoodAndARejectionSaysWhyAndWhereToObject() {
        try (var platform = new StubPlatform()) {
            platform.documents.put("restart-letter", Messages.LETTER);
            try (var first = start(platform, "1h")) {
                await().until(() -> deliver(first, Messages.goodConduct("restart", true)) == 204);
                await().until(() -> platform.moves("restart").contains("IN_REVIEW"));
            }
            try (var second = start(platform, "10ms")) {
                await().untilAsserted(() ->
                        assertThat(platform.moves("restart")).containsExactly("RECEIVED", "IN_REVIEW", "REJECTED"));
                assertThat(deliver(second, Messages.goodConduct("restart", true)))
                        .isEqualTo(204);
            }
            try (var _ = start(platform, "10ms")) {
                assertThat(platform.moves("restart")).hasSize(3);
            }
            var rejection = platform.told.getLast().body();
            assertThat(rejection.get("legalBasis").asString()).contains("Perpol");
            assertThat(rejection.get("appealRoute").asString()).contains("Keberatan");
            assertThat(rejection.at("/reason/id").asString()).isNotBlank();
        }
    }

    private static int deliver(ConfigurableApplicationContext agency, String message) {
        var port = agency.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var courier = new Courier(port)) {
            return courier.deliver("wh-restart", message);
        }
    }

    private ConfigurableApplicationContext start(StubPlatform platform, String delay) {
        return new SpringApplicationBuilder(SamplesApp.class)
                .profiles("polres")
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--samples.agency=test-agency",
                        "--samples.client-secret=test-secret",
                        "--samples.gateway=" + platform.url(),
                        "--samples.issuer=" + platform.url(),
                        "--samples.data=" + folder,
                        "--samples.decision-delay=" + delay);
    }
}
