package id.mppdigital.samples.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the webhook endpoint takes in and what it refuses, with the secret asked for at the gateway. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"samples.agency=test-agency", "samples.client-secret=test+secret", "samples.decision-delay=1h"})
@ActiveProfiles("polres")
@DirtiesContext
class WebhookTests {
    private static final StubPlatform PLATFORM = new StubPlatform();

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    Courier courier;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        PLATFORM.knowsSecret = false;
        registry.add("samples.gateway", PLATFORM::url);
        registry.add("samples.issuer", PLATFORM::url);
        registry.add("samples.data", () -> folder);
    }

    @BeforeEach
    void open() {
        courier = new Courier(port);
        if (!PLATFORM.knowsSecret) {
            // Before the gateway has told the secret, nothing can be verified, so nothing is taken in.
            var early = courier.deliver(
                    "wh-early", Messages.goodConduct("early", false), Instant.now(), StubPlatform.SECRET);
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).hasValue("1");
            PLATFORM.knowsSecret = true;
        }
        await().until(() -> courier.deliver("wh-early", Messages.goodConduct("early", false)) == 204);
    }

    @AfterEach
    void close() {
        courier.order("{\"mode\":\"UP\"}");
        courier.close();
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void aSignedWebhookIsTakenIn() {
        assertThat(courier.deliver("wh-good", Messages.goodConduct("good", false)))
                .isEqualTo(204);
        assertThat(courier.received("wh-good").get("applicationId").asString()).isEqualTo("good");
    }

    @Test
    void aForgedSignatureIsRefusedAndNothingIsStored() {
        var answer = courier.deliver(
                "wh-forged", Messages.goodConduct("forged", false), Instant.now(), "guessed".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(courier.received("wh-forged").isNull()).isTrue();
    }

    @Test
    void anOldTimestampIsRefusedAlthoughItIsSigned() {
        var answer = courier.deliver(
                "wh-old", Messages.goodConduct("old", false), Instant.now().minusSeconds(600), StubPlatform.SECRET);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(courier.received("wh-old").isNull()).isTrue();
    }

    @Test
    void theSameIdAgainIsAnsweredAlikeAndHasNoSecondEffect() {
        var message = Messages.goodConduct("again", false);

        assertThat(courier.deliver("wh-again", message)).isEqualTo(204);
        assertThat(courier.deliver("wh-again", message)).isEqualTo(204);

        assertThat(courier.received("wh-again").get("repeats").asInt()).isOne();
        await().until(() -> PLATFORM.moves("again").contains("IN_REVIEW"));
        assertThat(PLATFORM.moves("again")).containsExactly("RECEIVED", "IN_REVIEW");
    }

    @Test
    void aCorrectionIsAnsweredBeforeItIsAcknowledged() throws IOException {
        var message = new ClassPathResource("contracts/samples/agency/register-correction-asked.v1/good-address.json")
                .getContentAsString(UTF_8);
        PLATFORM.nextCorrections.add(503);

        assertThat(courier.deliver("wh-correction", message))
                .as("the platform is down: delivered again")
                .isEqualTo(503);
        assertThat(courier.deliver("wh-correction", message)).isEqualTo(204);

        assertThat(PLATFORM.corrections).hasSize(2);
        assertThat(PLATFORM.corrections.getLast()).contains("01930f0e-7a4b-7c1e-9d2a-5b6c7d8e9f21/answer", "KEPT");
        assertThat(courier.received("wh-correction").isNull())
                .as("it is no case")
                .isTrue();
    }

    @Test
    void aSignedMessageThatCannotBeReadIsABadRequest() {
        assertThat(courier.deliver("wh-text", "not json")).isEqualTo(400);
        assertThat(courier.deliver("wh-empty", "{}")).isEqualTo(400);
        assertThat(courier.deliver("wh-half", "{\"type\":\"application.submitted\",\"data\":{}}"))
                .isEqualTo(400);
    }

    @Test
    void inModeDownAndGarbageNothingIsTakenIn() {
        var message = Messages.goodConduct("out", false);

        courier.order("{\"mode\":\"DOWN\"}");
        assertThat(courier.deliver("wh-out", message)).isEqualTo(503);

        courier.order("{\"mode\":\"GARBAGE\"}");
        var garbage = courier.deliver("wh-out", message, Instant.now(), StubPlatform.SECRET);
        assertThat(garbage.statusCode()).isEqualTo(500);
        assertThat(garbage.body()).startsWith("\u0000<<").hasSizeGreaterThan(100_000);

        courier.order("{\"mode\":\"UP\"}");
        assertThat(courier.received("wh-out").isNull()).isTrue();
        assertThat(courier.deliver("wh-out", message)).isEqualTo(204);
    }

    @Test
    void inModeHangAWebhookIsHeldUntilTheModeChanges() {
        courier.order("{\"mode\":\"HANG\"}");
        var held = CompletableFuture.supplyAsync(() -> courier.deliver("wh-held", Messages.goodConduct("held", false)));
        await().during(Duration.ofMillis(300)).until(() -> !held.isDone());

        courier.order("{\"mode\":\"UP\"}");

        await().until(held::isDone);
        assertThat(held.join()).isEqualTo(204);
    }
}
