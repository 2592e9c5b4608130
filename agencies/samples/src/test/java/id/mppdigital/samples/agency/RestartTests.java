package id.mppdigital.samples.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.samples.SamplesApp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

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

    @Test
    void aCertificateIsPaidForIssuedOnceAndHandedOutWithItsReceipt() throws IOException {
        try (var platform = new StubPlatform()) {
            platform.documents.put("paid-letter", Messages.LETTER);
            platform.nextUploads.addAll(List.of(503, 404));
            try (var agency = start(platform, "10ms")) {
                await().until(() -> deliver(agency, Messages.goodConduct("paid", false)) == 204);
                await().untilAsserted(() -> assertThat(platform.moves("paid"))
                        .containsExactly(
                                "RECEIVED",
                                "IN_REVIEW",
                                "AWAITING_PAYMENT",
                                "PAID",
                                "APPROVED",
                                "ISSUED",
                                "COMPLETED"));
                assertThat(deliver(agency, Messages.goodConduct("paid", false))).isEqualTo(204);
            }
            try (var again = start(platform, "10ms")) {
                await().until(() -> deliver(again, Messages.goodConduct("paid", false)) == 204);
                try (var courier = new Courier(port(again))) {
                    await().until(() ->
                            courier.received("wh-restart").get("repeats").asInt() == 1);
                }
            }
            assertThat(platform.moves("paid")).hasSize(7);

            var bill = told(platform, "AWAITING_PAYMENT").get("bill");
            assertThat(bill.get("amount").isIntegralNumber()).isTrue();
            assertThat(bill.get("amount").asInt()).isEqualTo(30_000);
            assertThat(bill.get("billingCode").asString()).matches("8202[0-9]{5}000001");
            assertThat(OffsetDateTime.parse(bill.get("expiresAt").asString()))
                    .isBetween(
                            OffsetDateTime.now().plusDays(7),
                            OffsetDateTime.now().plusDays(8));
            for (var text : List.of("/payee/id", "/payee/en", "/howToPay/id", "/howToPay/en")) {
                assertThat(bill.at(text).asString()).isNotBlank();
            }

            assertThat(told(platform, "ISSUED").at("/documents/0/receipt").asString())
                    .isEqualTo("receipt.1.of.paid");
            assertThat(told(platform, "APPROVED").propertyNames()).containsExactly("to");
            var upload = platform.uploads.getFirst();
            assertThat(platform.uploads).hasSize(1);
            assertThat(upload.trace()).isEqualTo(Courier.TRACE);
            assertThat(upload.text())
                    .contains(
                            "name=\"kind\"",
                            "name=\"file\"; filename=\"skck-63.71-2026-000124.pdf\"",
                            "application/pdf");
            try (var pdf = Loader.loadPDF(upload.pdf())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("CATATAN KEPOLISIAN", "Siti Rahmah", "63.71-2026-000124");
            }
        }
    }

    @Test
    void aBillThatTheAgencyWasStoppedAfterIsTheSameBillWhenItGoesOn() {
        try (var platform = new StubPlatform()) {
            platform.documents.put("bill-letter", Messages.LETTER);
            platform.nextMoves.addAll(List.of(200, 200, 503, 503));
            try (var first = start(platform, "1ms")) {
                await().until(() -> deliver(first, Messages.goodConduct("bill", false)) == 204);
                await().until(() -> platform.told.size() == 4);
            }
            try (var _ = start(platform, "1ms")) {
                await().until(() -> platform.moves("bill").contains("COMPLETED"));
            }
            assertThat(platform.told)
                    .filteredOn(told -> told.to().equals("AWAITING_PAYMENT"))
                    .hasSizeGreaterThan(1)
                    .extracting(StubPlatform.Told::body)
                    .containsOnly(told(platform, "AWAITING_PAYMENT"));
        }
    }

    @Test
    void aPaperThatThePlatformRefusesEndsTheCaseAndIsSeen() {
        try (var platform = new StubPlatform()) {
            platform.documents.put("refused-letter", Messages.LETTER);
            platform.nextUploads.add(422);
            try (var agency = start(platform, "1ms");
                    var courier = new Courier(port(agency))) {
                await().until(() -> deliver(agency, Messages.goodConduct("refused", false)) == 204);
                await().until(() -> courier.received("wh-restart").get("steps").size() == 6);
                assertThat(courier.received("wh-restart").at("/steps/5/outcome").asString())
                        .isEqualTo("REFUSED");
            }
            assertThat(platform.moves("refused")).doesNotContain("ISSUED", "COMPLETED");
        }
    }

    private static JsonNode told(StubPlatform platform, String to) {
        return platform.told.stream()
                .filter(told -> told.to().equals(to))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static int port(ConfigurableApplicationContext agency) {
        return agency.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static int deliver(ConfigurableApplicationContext agency, String message) {
        try (var courier = new Courier(port(agency))) {
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
                        "--samples.client-secret=test+secret",
                        "--samples.gateway=" + platform.url(),
                        "--samples.issuer=" + platform.url(),
                        "--samples.data=" + folder,
                        "--samples.decision-delay=" + delay,
                        "--samples.payment-delay=10ms");
    }
}
