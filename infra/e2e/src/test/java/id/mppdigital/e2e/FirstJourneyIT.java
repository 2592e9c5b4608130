package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Api;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Apply at one agency, see it decided, apply at another without typing anything again. */
class FirstJourneyIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aCitizenAppliesTwiceAndTypesNothingTwice() {
        var siti = person("siti");
        siti.signIn();
        var live = siti.follow("/applications/v1/stream");

        var birth = siti.prefill(Forms.BIRTH);
        assertThat(birth.known())
                .containsEntry("applicantName", "SITI RAHMAH")
                .containsEntry("applicantNik", "6371015507900001")
                .containsEntry("applicantBirthDate", "1990-07-15");
        assertThat(birth.states()).containsEntry("applicantName", "fresh");

        var trace = UUID.randomUUID().toString().replace("-", "");
        var submitted = siti.submit(
                        Forms.BIRTH,
                        birth,
                        Forms.all(Forms.aboutMe("siti"), Forms.child("Putri Rahmah")),
                        "birth-letter",
                        siti.upload(SampleDocument.BIRTH_LETTER),
                        Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                .require();
        var id = submitted.get("id").asString();
        assertThat(submitted.get("registrationNumber").asString()).matches("63\\.71-\\d{4}-\\d{6}");

        await().atMost(SOON).untilAsserted(() -> assertThat(siti.status(id)).isEqualTo("COMPLETED"));
        assertThat(siti.timeline(id))
                .containsExactly("SUBMITTED", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");

        var delivery = agency("disdukcapil").of(id);
        assertThat(delivery).hasSize(1);
        assertThat(delivery.getFirst().at("/dossier/answers/childName").asString())
                .isEqualTo("Putri Rahmah");
        assertThat(delivery.getFirst().at("/documents/0/state").asString()).isEqualTo("INTACT");
        assertThat(delivery.getFirst().path("traceparent").asString()).contains(trace);
        assertThat(Topic.traces("mpp.applications", id)).hasSize(6).allMatch(parent -> parent.contains(trace));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(live).anyMatch(line -> line.contains(id) && line.contains("COMPLETED")));
        var number = submitted.get("registrationNumber").asString();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(siti.inbox())
                        .filteredOn(message -> message.toString().contains(number))
                        .hasSizeGreaterThanOrEqualTo(2));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mails()).contains(number).contains("siti@example.id"));

        var police = siti.prefill(Forms.POLICE);
        assertThat(police.known()).containsKeys(Forms.aboutMe("siti").keySet().toArray(String[]::new));
        var second = siti.submit(
                        Forms.POLICE, police, Forms.purpose(), "photo", siti.upload(SampleDocument.PHOTO), Map.of())
                .require()
                .get("id")
                .asString();

        await().atMost(SOON).untilAsserted(() -> assertThat(siti.status(second)).isEqualTo("COMPLETED"));
        assertThat(siti.timeline(second))
                .containsExactly(
                        "SUBMITTED",
                        "RECEIVED",
                        "IN_REVIEW",
                        "AWAITING_PAYMENT",
                        "PAID",
                        "APPROVED",
                        "ISSUED",
                        "COMPLETED");
        assertBillAndCertificate(siti, second);
        assertThat(agency("polres").of(second)).hasSize(1);
        assertThat(agency("polres")
                        .of(second)
                        .getFirst()
                        .at("/dossier/answers/residenceAddress")
                        .asString())
                .isEqualTo("Jalan Kenanga 7, Banjarmasin");
        assertThat(siti.api()
                        .get("/citizens/v1/me/data-uses?limit=100")
                        .require()
                        .toString())
                .contains("disdukcapil-banjarmasin")
                .contains("polres-banjarmasin");
        var officer = new Api(url("gateway"), LivePlatform.platform().token("dewi"));
        assertThat(officer.get("/applications/v1/applications/" + second)
                        .require()
                        .at("/answers/applicantName")
                        .asString())
                .isEqualTo("SITI RAHMAH");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(siti.api()
                                .get("/citizens/v1/me/data-uses?limit=100")
                                .require()
                                .path("items")
                                .valueStream())
                        .filteredOn(use -> use.at("/reader/id").asString().equals("dewi"))
                        .singleElement()
                        .satisfies(use -> {
                            assertThat(use.path("action").asString()).isEqualTo("DATA_READ");
                            assertThat(use.path("recipient").asString()).isEqualTo("polres-banjarmasin");
                            assertThat(use.path("applicationId").asString()).isEqualTo(second);
                            assertThat(use.path("sources").toString()).contains("dukcapil.person/name", "form/purpose");
                        }));
        // Every service's every event found its topic.
        for (var database : Database.SERVICES) {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(Database.outbox(database)).as(database).isZero());
        }
    }

    @Test
    void whatIsWrongIsRefusedWithAReasonAtTheDoor() {
        var budi = person("budi");
        var agencyToken = new Api(url("gateway"), LivePlatform.platform().token("polres-banjarmasin"));

        assertThat(new Api(url("gateway"), "nonsense").get("/citizens/v1/me").status())
                .isEqualTo(401);
        assertThat(budi.api().get("/nowhere").status()).isEqualTo(404);
        assertThat(budi.api()
                        .post("/applications/v1/applications", Map.of("x", 1), Map.of("Idempotency-Key", "k-1"))
                        .status())
                .isEqualTo(400);
        assertThat(budi.api()
                        .get("/applications/v1/applications/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(agencyToken
                        .get("/connector/v1/agencies/disdukcapil-banjarmasin/webhook-secret")
                        .status())
                .isEqualTo(404);
    }

    /** What the messages promised: the bill of the fee, and the certificate, which nobody else may read. */
    private static void assertBillAndCertificate(Person person, String id) {
        var detail = person.api().get("/applications/v1/applications/" + id).require();
        var bill = detail.path("bill");
        assertThat(bill.path("amount").asLong()).isEqualTo(30_000);
        assertThat(bill.path("state").asString()).isEqualTo("PAID");
        assertThat(bill.path("billingCode").asString()).matches("[A-Za-z0-9-]{4,32}");
        assertThat(bill.at("/howToPay/en").asString()).isNotBlank();

        assertThat(detail.path("issuedDocuments").valueStream()).hasSize(1);
        var issued = detail.at("/issuedDocuments/0");
        var path = "/citizens/v1/me/documents/" + issued.path("id").asString() + "/content";
        var content = person.api().download(path);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(sha256(content)).isEqualTo(issued.path("sha256").asString());
        assertThat(person.api()
                        .get("/citizens/v1/me/documents?limit=100")
                        .require()
                        .path("items")
                        .valueStream())
                .filteredOn(document -> document.path("id").equals(issued.path("id")))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.path("issuedBy").asString()).isEqualTo("polres-banjarmasin");
                    assertThat(document.path("applicationId").asString()).isEqualTo(id);
                });
        assertThat(person("budi").api().get(path).status()).isEqualTo(404);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String mails() {
        return new Api(url("mail"), "").get("/api/messages").require().toString();
    }
}
