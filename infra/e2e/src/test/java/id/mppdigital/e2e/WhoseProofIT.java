package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ruslan has reported two deaths. Only his wife's certificate proves that his marriage has ended. */
class WhoseProofIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TYPE = "end-of-marriage";

    private static Person ruslan;

    @BeforeAll
    static void heSignsIn() throws Exception {
        ruslan = citizen("ruslan", "6371010505850082", "Ruslan Hasan");
        ruslan.signIn();
    }

    @Test
    void a_parents_death_certificate_proves_no_end_of_marriage_and_is_refused_when_sent_by_hand() {
        var fathers = certificateOf("Hasan Basri", "6371010305550081");
        assertThat(offered()).doesNotContain(fathers);

        var answer = marries(fathers);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").valueStream())
                .as("nothing else is wrong with it")
                .singleElement()
                .satisfies(fault -> assertThat(fault.path("code").asString()).isEqualTo("about-somebody-else"));
        assertThat(filed()).as("nothing is stored").doesNotContain("nikah");

        var wifes = certificateOf("Rini Hartati", "6371014606870083");

        assertThat(offered()).contains(wifes).doesNotContain(fathers);
        assertThat(marries(wifes).status()).as("the same form with hers").isEqualTo(201);
        assertThat(filed()).contains("nikah");
    }

    /** The services that he has applied for. */
    private static List<String> filed() {
        return ruslan.api()
                .get("/applications/v1/applications?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(it -> it.at("/service/code").asString())
                .toList();
    }

    /** A whole form and all papers, with this one as the end of his marriage. */
    private static Answer marries(String certificate) {
        var known = ruslan.prefill("nikah");
        var answers = new LinkedHashMap<>(known.known());
        var fields = Filing.fields(ruslan, "nikah");
        var wedding = Map.<String, Object>of(
                "weddingDate",
                        LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(30).toString(),
                "guardianName", "Haji Permana",
                "guardianRelationship", "FATHER",
                "partnerName", "Mega Puspita",
                "partnerNik", "6371016505920062",
                "partnerBirthPlace", "Banjarmasin",
                "partnerBirthDate", "1992-05-25",
                "partnerMaritalStatus", "SINGLE",
                "partnerAddress", "Jalan Veteran 12, Banjarmasin");
        Forms.all(Forms.aboutMe("ruslan"), wedding).forEach((field, value) -> {
            if (fields.contains(field)) {
                answers.putIfAbsent(field, value);
            }
        });
        var documents = new ArrayList<Map<String, String>>();
        for (var paper : List.of("covering-letter", "health-letter", "consent")) {
            documents.add(Filing.document(paper, ruslan.upload(SampleDocument.BIRTH_LETTER)));
        }
        documents.add(
                Filing.document(TYPE, document(certificate).path("receipt").asString()));
        var body = Map.of(
                "mall",
                "63.71",
                "service",
                "nikah",
                "version",
                ruslan.version("nikah"),
                "answers",
                answers,
                "documents",
                documents,
                "attestation",
                known.attestation());
        return ruslan.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** The document that the decision brought, once what it found is known. */
    private static String certificateOf(String name, String nik) {
        var application = Filing.of(
                ruslan,
                "akta-kematian",
                Map.of(
                        "deceasedName",
                        name,
                        "deceasedNik",
                        nik,
                        "deathDate",
                        Forms.daysAgo(5),
                        "deathPlace",
                        "Banjarmasin",
                        "deathLetterNumber",
                        "SKM-" + nik.substring(12),
                        "deathCause",
                        "ILLNESS"),
                "death-letter");
        await().atMost(SOON).until(() -> ruslan.status(application).equals("COMPLETED"));
        await().atMost(SOON)
                .until(() ->
                        ruslan.api().get("/citizens/v1/me/attributes").text().contains(application));
        return documents().stream()
                .filter(it -> it.path("applicationId").asString("").equals(application))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> offered() {
        return ruslan.api()
                .get("/citizens/v1/me/evidence?type=" + TYPE)
                .require()
                .at("/items/0/proofs")
                .valueStream()
                .map(proof -> proof.path("documentId").asString(""))
                .toList();
    }

    private static JsonNode document(String id) {
        return documents().stream()
                .filter(it -> it.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> documents() {
        return ruslan.api()
                .get("/citizens/v1/me/documents?limit=100")
                .require()
                .path("items")
                .valueStream()
                .toList();
    }
}
