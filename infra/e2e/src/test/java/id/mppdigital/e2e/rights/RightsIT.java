package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Wahyu asks for each of his rights through the gateway; what a person must judge the data officer answers. */
class RightsIT {
    private static final String NIK = "6371011203880061";
    private static final String OCCUPATION = "dukcapil.person/occupation";

    private static Person wahyu;
    private static Rights rights;
    private static String decided;

    @BeforeAll
    static void somethingIsKnownOfHim() throws Exception {
        wahyu = citizen("wahyu", NIK, "Wahyu Hidayat");
        rights = new Rights(wahyu);
        wahyu.signIn();
        decided = Filing.of(wahyu, Forms.POLICE, Forms.purpose(), "photo");
        await().until(() -> wahyu.status(decided).equals("COMPLETED"));
        await().until(() -> wahyu.prefill(Forms.POLICE).known().containsKey("residenceAddress"));
    }

    @Test
    void access_is_answered_at_once_with_a_copy_for_programs_and_one_for_people() throws Exception {
        var request = rights.ask("ACCESS", Map.of()).require();

        assertThat(request.path("status").asString()).isEqualTo("FULFILLED");
        var received = Instant.parse(request.path("receivedAt").asString());
        assertThat(Instant.parse(request.path("dueAt").asString())).isEqualTo(received.plus(Duration.ofHours(72)));
        var id = request.path("id").asString();
        assertThat(new String(rights.copy(id, "json"), StandardCharsets.UTF_8))
                .contains(NIK, "WAHYU HIDAYAT", "Jalan Kenanga 7, Banjarmasin", decided, "pas-foto.png");
        assertThat(readable(rights.copy(id, "pdf")))
                .contains(NIK, "WAHYU HIDAYAT", "Jalan Kenanga 7, Banjarmasin", "pas-foto.png");
        assertThat(rights.actions()).containsSubsequence("COPY_GIVEN", "COPY_GIVEN");
        assertThat(person("budi")
                        .api()
                        .get("/citizens/v1/me/rights/" + id + "/copy.json")
                        .status())
                .as("somebody else")
                .isEqualTo(404);
    }

    @Test
    void what_he_said_himself_is_corrected_at_once_and_the_next_form_knows_it() {
        var corrected = rights.dispute(
                "CORRECTION",
                Map.of(
                        "source", "citizen/emergencyContactName",
                        "value", "Rohani",
                        "reason", "Salah ketik"));

        assertThat(corrected.path("status").asString()).isEqualTo("FULFILLED");
        assertThat(wahyu.prefill(Forms.POLICE).known()).containsEntry("emergencyContactName", "Rohani");
    }

    /** The sample Disdukcapil keeps the register, and answers by itself. */
    @Test
    void a_registers_value_is_corrected_by_the_agency_that_keeps_the_register() {
        var asked = rights.dispute(
                "CORRECTION",
                Map.of(
                        "source", "dukcapil.person/religion",
                        "value", "KRISTEN",
                        "reason", "Saya sudah pindah agama"));
        var id = asked.path("id").asString();
        assertThat(asked.path("status").asString()).isEqualTo("RECEIVED");

        await().untilAsserted(() ->
                assertThat(rights.one(id).path("status").asString()).isEqualTo("FULFILLED"));

        assertThat(wahyu.api().get("/citizens/v1/me/corrections").require().path("items"))
                .singleElement()
                .satisfies(correction -> assertThat(correction.toString())
                        .contains("dukcapil.person/religion", "CORRECTED", "The register is corrected."));
        assertThat(field("applicantReligion").has("dispute")).isFalse();
        assertThat(Rights.waiting()).doesNotContain(id);
        assertThat(Rights.answer(id, "REFUSED", "Sekali lagi").status())
                .as("the officer comes too late")
                .isEqualTo(409);
        await().untilAsserted(() -> assertThat(wahyu.inbox())
                .filteredOn(message -> message.toString().contains(id))
                .singleElement());
    }

    @Test
    void a_restricted_fact_is_in_no_form_until_the_restriction_is_refused() {
        var id = rights.dispute("RESTRICTION", Map.of("source", OCCUPATION, "reason", "Tidak benar"))
                .path("id")
                .asString();
        assertThat(field("applicantOccupation").path("state").asString()).isEqualTo("not-consented");
        assertThat(field("applicantOccupation").path("value").isNull()).isTrue();

        assertThat(Rights.waiting()).contains(id);
        assertThat(Rights.opened(id).at("/said/reason").asString()).isEqualTo("Tidak benar");
        Rights.answer(id, "REFUSED", "Formulir memerlukannya.").require();

        assertThat(field("applicantOccupation").path("value").asString()).isEqualTo("KARYAWAN SWASTA");
        assertToldOf(id, "Formulir memerlukannya.");
    }

    @Test
    void a_forbidden_purpose_fills_in_nothing_of_that_service_until_it_is_refused() {
        var id = rights.dispute(
                        "RESTRICTION",
                        Map.of("purpose", "FILL_FORM", "service", Forms.POLICE, "reason", "Saya isi sendiri"))
                .path("id")
                .asString();

        var forbidden = wahyu.prefill(Forms.POLICE);
        assertThat(forbidden.known()).doesNotContainKeys("residenceAddress", "applicantOccupation", "applicantName");
        assertThat(forbidden.states().get("applicantOccupation")).isEqualTo("not-consented");
        assertThat(wahyu.prefill(Forms.BIRTH).known()).as("another service").isNotEmpty();

        assertThat(Rights.opened(id).at("/request/processing/service").asString())
                .isEqualTo(Forms.POLICE);
        Rights.answer(id, "REFUSED", "Formulir memerlukannya.").require();

        assertThat(field("applicantOccupation").path("value").asString()).isEqualTo("KARYAWAN SWASTA");
    }

    @Test
    void an_objection_to_what_a_program_decided_is_answered_by_a_person() {
        var asked = rights.dispute("OBJECTION", Map.of("applicationId", decided, "reason", "Tidak ada orang"));
        var id = asked.path("id").asString();
        assertThat(asked.at("/dispute/subject").asString()).isEqualTo(decided);
        assertThat(rights.ask("OBJECTION", Map.of("about", Map.of("applicationId", decided, "reason", "Sekali lagi")))
                        .status())
                .as("the same twice")
                .isEqualTo(409);

        Rights.answer(id, "REFUSED", "Petugas telah memeriksanya.").require();

        assertToldOf(id, "Petugas telah memeriksanya.");
    }

    @Test
    void nobody_but_the_data_officer_reads_or_answers_requests() {
        for (var other : new String[] {"wahyu", "dewi", "rina", "agus"}) {
            assertThat(person(other).api().get("/citizens/v1/rights").status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    private static String readable(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static JsonNode field(String name) {
        return wahyu.api()
                .post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", Forms.POLICE, "version", wahyu.version(Forms.POLICE), "mall", "63.71"),
                        Map.of())
                .require()
                .at("/fields/" + name);
    }

    /** In the request, and by a message that says no more than that there is an answer. */
    private static void assertToldOf(String id, String words) {
        assertThat(rights.one(id).at("/dispute/answer").asString()).isEqualTo(words);
        await().untilAsserted(() -> assertThat(wahyu.inbox())
                .filteredOn(message -> message.toString().contains(id))
                .singleElement()
                .satisfies(message -> assertThat(message.toString()).doesNotContain(words)));
    }
}
