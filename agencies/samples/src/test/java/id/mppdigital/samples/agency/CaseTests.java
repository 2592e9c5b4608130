package id.mppdigital.samples.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.samples.agency.StubPlatform.Told;
import id.mppdigital.samples.agency.journal.Webhook;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way of a case, from the webhook to the last transition. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samples.agency=test-agency",
            "samples.client-secret=test+secret",
            "samples.webhook-secret=whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3RzLCAzMiBieXRlcy4=",
            "samples.decision-delay=20ms"
        })
@ActiveProfiles("disdukcapil")
@DirtiesContext
class CaseTests {
    private static final StubPlatform PLATFORM = new StubPlatform();

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    Courier courier;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("samples.gateway", PLATFORM::url);
        registry.add("samples.issuer", PLATFORM::url);
        registry.add("samples.data", () -> folder);
    }

    @BeforeEach
    void open() {
        courier = new Courier(port);
    }

    @AfterEach
    void close() {
        courier.order("{\"mode\":\"UP\",\"decide\":true}");
        courier.close();
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void aCompleteBirthIsReceivedReviewedAndGranted() {
        courier.deliver("wh-birth", letterFor(Messages.birth("birth", 1, "2026-11-01"), "birth"));

        awaitMoves("birth", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        assertThat(told("birth")).extracting(Told::traceparent).containsOnly(Courier.TRACE);
        assertThat(told("birth")).extracting(Told::key).doesNotHaveDuplicates();
        assertThat(PLATFORM.documentTraces).contains(Courier.TRACE);

        var received = courier.received("wh-birth");
        assertThat(received.get("traceparent").asString()).isEqualTo(Courier.TRACE);
        assertThat(received.get("sequence").asLong()).isOne();
        assertThat(received.at("/documents/0/state").asString()).isEqualTo("INTACT");
        assertThat(received.at("/documents/0/size").asLong()).isEqualTo(Messages.LETTER.length);
        assertThat(received.at("/dossier/answers/childName").asString()).isEqualTo("Aisyah");
    }

    @Test
    void anIncompleteCaseGoesBackWithAReasonInBothLanguagesAndIsReviewedAgain() {
        courier.deliver("wh-future", letterFor(Messages.birth("future", 1, "2999-01-01"), "future"));

        awaitMoves("future", "RECEIVED", "IN_REVIEW", "CORRECTION_REQUESTED");
        var request = told("future").getLast().body();
        assertThat(request.get("reasonCode").asString()).isEqualTo("birth-date-in-future");
        assertThat(request.at("/reason/id").asString()).contains("masa depan");
        assertThat(request.at("/reason/en").asString()).contains("future");
        assertThat(request.at("/marks/0/field").asString()).isEqualTo("childBirthDate");
        assertThat(request.at("/marks/0/text/en").asString()).contains("future");
        assertThat(request.has("legalBasis")).isFalse();

        courier.deliver("wh-mended", Messages.birth(Webhook.CORRECTED, "future", 5, "2026-11-01"));

        awaitMoves(
                "future",
                "RECEIVED",
                "IN_REVIEW",
                "CORRECTION_REQUESTED",
                "IN_REVIEW",
                "APPROVED",
                "ISSUED",
                "COMPLETED");
    }

    @Test
    void aWithdrawalStopsTheCase() {
        courier.order("{\"decide\":false}");
        courier.deliver("wh-regret", letterFor(Messages.birth("regret", 1, "2026-11-01"), "regret"));
        awaitMoves("regret", "RECEIVED");
        courier.deliver("wh-withdrawn", Messages.withdrawal("regret", 3));
        courier.order("{\"decide\":true}");

        courier.deliver("wh-later", letterFor(Messages.birth("later", 1, "2026-11-01"), "later"));
        awaitMoves("later", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        assertThat(told("regret")).extracting(Told::to).containsExactly("RECEIVED");
    }

    @Test
    void aGatewayThatIsDownIsAskedAgainWithAKeyOfDeliveryAndStatusAlone() {
        PLATFORM.nextMoves.addAll(List.of(503, 503));

        courier.deliver("wh-patient", letterFor(Messages.birth("patient", 1, "2026-11-01"), "patient"));

        awaitMoves("patient", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        assertThat(told("patient"))
                .filteredOn(told -> told.to().equals("RECEIVED"))
                .hasSize(3)
                .extracting(Told::key)
                .containsOnly(UUID.nameUUIDFromBytes("wh-patient/RECEIVED".getBytes(UTF_8))
                        .toString());
    }

    @Test
    void anExpiredTokenIsReplaced() {
        PLATFORM.nextMoves.add(401);

        courier.deliver("wh-expired", letterFor(Messages.birth("expired", 1, "2026-11-01"), "expired"));

        awaitMoves("expired", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        var attempts = told("expired");
        assertThat(attempts.get(1).token()).isNotEqualTo(attempts.get(0).token());
        assertThat(attempts.getLast().token()).isEqualTo(attempts.get(1).token());
    }

    @Test
    void aConflictMeansThatItMovedAlready() {
        PLATFORM.nextMoves.add(409);

        courier.deliver("wh-moved", letterFor(Messages.birth("moved", 1, "2026-11-01"), "moved"));

        awaitMoves("moved", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        await().until(() -> courier.received("wh-moved").get("steps").size() == 5);
        assertThat(courier.received("wh-moved").at("/steps/0/outcome").asString())
                .isEqualTo("ALREADY_MOVED");
    }

    @Test
    void aRefusalEndsTheCaseAndIsKept() {
        PLATFORM.nextMoves.add(422);

        courier.deliver("wh-refused", Messages.birth("refused", 1, "2026-11-01"));

        await().until(() -> courier.received("wh-refused").get("steps").size() == 1);
        var step = courier.received("wh-refused").at("/steps/0");
        assertThat(step.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(step.get("note").asString()).contains("because");
    }

    @Test
    void aDocumentThatAppearsLateIsWaitedFor() {
        PLATFORM.nextDocuments.addAll(List.of(404, 503, 404));

        courier.deliver("wh-late", letterFor(Messages.birth("late", 1, "2026-11-01"), "late"));

        awaitMoves("late", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
    }

    @Test
    void anAlteredDocumentIsAskedForAgain() {
        PLATFORM.documents.put("altered-letter", new byte[] {1, 2, 3});

        courier.deliver("wh-altered", Messages.birth("altered", 1, "2026-11-01"));

        awaitMoves("altered", "RECEIVED", "IN_REVIEW", "CORRECTION_REQUESTED");
        assertThat(told("altered").getLast().body().get("reasonCode").asString())
                .isEqualTo("document-unreadable");
        assertThat(courier.received("wh-altered").at("/documents/0/state").asString())
                .isEqualTo("ALTERED");
    }

    @Test
    void aDocumentThatTheAgencyMayNotSeeIsMissing() {
        PLATFORM.nextDocuments.add(403);

        courier.deliver("wh-missing", Messages.birth("missing", 1, "2026-11-01"));

        awaitMoves("missing", "RECEIVED", "IN_REVIEW", "CORRECTION_REQUESTED");
        assertThat(courier.received("wh-missing").at("/documents/0/state").asString())
                .isEqualTo("MISSING");
    }

    @Test
    void thePageShowsTheCaseInBothLanguagesAndNoAnswers() {
        courier.deliver("wh-page", letterFor(Messages.birth("page", 1, "2026-11-01"), "page"));
        awaitMoves("page", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");

        assertThat(courier.get("/"))
                .contains("63.71-2026-000123", "Selesai", "Completed", "Disdukcapil Kota Banjarmasin")
                .doesNotContain("Aisyah");
    }

    private static String letterFor(String message, String application) {
        PLATFORM.documents.put(application + "-letter", Messages.LETTER);
        return message;
    }

    private static List<Told> told(String application) {
        return PLATFORM.told.stream()
                .filter(told -> told.application().equals(application))
                .toList();
    }

    private static void awaitMoves(String application, String... statuses) {
        await().untilAsserted(() -> assertThat(PLATFORM.moves(application)).containsExactly(statuses));
    }
}
