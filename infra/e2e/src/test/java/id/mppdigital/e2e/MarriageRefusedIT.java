package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Marriages of which a part is refused, by what the life event declares; and one at the registry office. */
class MarriageRefusedIT {
    private static final Map<String, Object> REFUSAL = Map.of(
            "to",
            "REJECTED",
            "reason",
            Map.of("id", "Berkas tidak lengkap.", "en", "The file is not complete."),
            "legalBasis",
            "Perpres 96/2018",
            "appealRoute",
            "Kepala Dinas");

    private static Person intan;

    @BeforeAll
    static void whoMarries() throws Exception {
        intan = LivePlatform.citizen("intan", "6371034205990064", "Intan Permata");
        intan.signIn();
    }

    @AfterEach
    void theCivilRegistryDecidesAgain() {
        agency("disdukcapil").decides(true);
    }

    @Test
    void what_is_refused_first_stops_the_rest() {
        var marriage = begin(
                "menikah", Map.of("partnerBirthDate", yearsAgo(18)), "covering-letter", "health-letter", "consent");

        await().until(marriage::hasEnded);

        assertThat(marriage.state("nikah")).isEqualTo("REFUSED");
        assertThat(intan.status(marriage.application("nikah"))).isEqualTo("REJECTED");
        assertThat(List.of(marriage.state("kk"), marriage.state("ktp"))).containsOnly("STOPPED");
        await().untilAsserted(() -> assertThat(intan.inbox())
                .filteredOn(message -> message.path("occasion").asString().equals("CASE_ENDED"))
                .anySatisfy(message -> assertThat(message.at("/body/id").asString())
                        .contains("Tidak terbit: Pencatatan nikah di KUA", "Tidak diajukan: Kartu Keluarga")));
    }

    @Test
    void without_the_family_card_the_citizen_decides_about_the_identity_cards() {
        agency("disdukcapil").decides(false);
        var marriage = begin("menikah", Map.of(), "covering-letter", "health-letter", "consent");
        await().until(() -> marriage.state("kk").equals("FILED"));
        var card = marriage.application("kk");
        await().until(() -> intan.status(card).equals("RECEIVED"));

        var program = new Api(url("gateway"), platform().token("disdukcapil-banjarmasin"));
        program.post("/applications/v1/applications/" + card + "/transitions", REFUSAL, Map.of())
                .require();

        await().until(() -> marriage.state("ktp").equals("UNDECIDED"));
        assertThat(marriage.state("nikah")).isEqualTo("GRANTED");
        assertThat(marriage.hasEnded()).isFalse();
        intan.api()
                .post(
                        LifeCase.CASES + "/" + marriage.id() + "/parts/ktp/decisions",
                        Map.of("decision", "STOP"),
                        Map.of())
                .require();
        await().until(marriage::hasEnded);
        assertThat(marriage.state("ktp")).isEqualTo("STOPPED");
    }

    @Test
    void people_of_other_religions_marry_at_the_registry_office() {
        var marriage = begin("menikah-capil", Map.of(), "wedding-letter", "photo");

        await().until(marriage::hasEnded);

        assertThat(List.of(marriage.state("akta"), marriage.state("kk"), marriage.state("ktp")))
                .containsOnly("GRANTED");
        var both =
                agency("disdukcapil").of(marriage.application("ktp")).getFirst().at("/dossier/answers");
        assertThat(both.path("applicantMaritalStatus").asString()).isEqualTo("MARRIED");
        assertThat(both.path("familyCardNumber").asString()).matches("[0-9]{16}");
    }

    private static LifeCase begin(String event, Map<String, Object> otherwise, String... papers) {
        var day = event.equals("menikah") ? today().plusDays(30) : today().minusDays(10);
        var wedding = Forms.all(
                Forms.aboutMe("intan"),
                Map.of(
                        "weddingDate", day.toString(),
                        "guardianName", "Haji Permana",
                        "guardianRelationship", "FATHER",
                        "partnerName", "Galih Pratama",
                        "partnerNik", "6371031708970062",
                        "partnerBirthPlace", "Banjarmasin",
                        "partnerBirthDate", yearsAgo(30),
                        "partnerMaritalStatus", "SINGLE",
                        "partnerAddress", "Jalan Veteran 12, Banjarmasin"),
                otherwise);
        var documents = List.of(papers).stream()
                .map(paper -> Map.of(
                        "requirement",
                        paper,
                        "receipt",
                        intan.upload(paper.equals("photo") ? SampleDocument.PHOTO : SampleDocument.BIRTH_LETTER)))
                .toList();
        var body = LifeCase.submission(intan, event, wedding, documents);
        return LifeCase.begin(intan, body, UUID.randomUUID().toString());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    private static String yearsAgo(int years) {
        return today().minusYears(years).toString();
    }
}
