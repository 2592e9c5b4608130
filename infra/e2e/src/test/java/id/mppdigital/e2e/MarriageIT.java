package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A marriage at the KUA, submitted once: the new family's card and both identity cards follow. */
class MarriageIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String INTAN = "6371034205990064";

    @Test
    void a_marriage_is_submitted_once_and_nobody_types_what_the_agencies_found() throws Exception {
        var galih = LivePlatform.citizen("galih", "6371031708970062", "Galih Pratama");
        galih.signIn();
        var form = galih.api()
                .get("/catalog/v1/life-events/menikah/form")
                .require()
                .at("/form/properties");
        assertThat(form.propertyNames())
                .filteredOn(name -> name.endsWith("artnerNik"))
                .containsExactly("partnerNik");
        assertThat(form.has("reason")).as("answered by the life event").isFalse();

        var marriage = LifeCase.begin(
                galih,
                LifeCase.submission(galih, "menikah", wedding(), papers(galih)),
                UUID.randomUUID().toString());
        await().atMost(SOON).until(marriage::hasEnded);

        assertThat(List.of("nikah", "kk", "ktp"))
                .allSatisfy(part -> assertThat(marriage.state(part)).isEqualTo("GRANTED"));
        var card = agency("disdukcapil").of(marriage.application("kk")).getFirst();
        assertThat(card.at("/dossier/answers/reason").asString()).isEqualTo("NEW");
        assertThat(card.at("/documents/0/state").asString())
                .as("the marriage book")
                .isEqualTo("INTACT");
        var both =
                agency("disdukcapil").of(marriage.application("ktp")).getFirst().at("/dossier/answers");
        assertThat(both.path("applicantMaritalStatus").asString()).isEqualTo("MARRIED");
        assertThat(both.path("familyCardNumber").asString())
                .matches("[0-9]{16}")
                .isNotEqualTo(card.at("/dossier/answers/familyCardNumber").asString());
        assertThat(both.path("partnerNik").asString()).isEqualTo(INTAN);
        assertThat(both.path("partnerName").asString()).isEqualTo("Intan Permata");

        // Each part tells of its own; the end of the whole is told once.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(galih.inbox())
                        .filteredOn(
                                message -> message.path("occasion").asString().equals("CASE_ENDED"))
                        .singleElement()
                        .satisfies(message -> assertThat(message.at("/body/id").asString())
                                .contains("Terbit: Pencatatan nikah di KUA, Kartu Keluarga, KTP-el suami dan istri")));
    }

    private static Map<String, Object> wedding() {
        var day = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(30);
        return Forms.all(
                Forms.aboutMe("galih"),
                Map.of(
                        "weddingDate", day.toString(),
                        "guardianName", "Haji Permana",
                        "guardianRelationship", "FATHER",
                        "partnerName", "Intan Permata",
                        "partnerNik", INTAN,
                        "partnerBirthPlace", "Banjarmasin",
                        "partnerBirthDate", "1999-05-02",
                        "partnerMaritalStatus", "SINGLE",
                        "partnerAddress", "Jalan Veteran 12, Banjarmasin"));
    }

    private static List<Map<String, String>> papers(Person person) {
        return List.of("covering-letter", "health-letter", "consent").stream()
                .map(paper -> Map.of("requirement", paper, "receipt", person.upload(SampleDocument.BIRTH_LETTER)))
                .toList();
    }
}
