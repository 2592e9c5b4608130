package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Database;
import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.SampleDocument;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tax office keeps its register and has no system here: its officers correct it at their desk. */
class CorrectionsIT {
    private static final String KEEPER = "kpp-pratama-banjarmasin";
    private static final String DESK = "/citizens/v1/corrections";

    private static Person widya;
    private static Rights rights;
    private static String evidence;

    @BeforeAll
    static void sheHasSomethingThatProvesIt() throws Exception {
        widya = citizen("widya", "6371034104830071", "Widya Astuti");
        rights = new Rights(widya);
        widya.signIn();
        // Each regency has a tax office: that of the mall where she applied is asked.
        var applied = Filing.of(widya, Forms.POLICE, Forms.purpose(), "photo");
        await().until(() -> widya.status(applied).equals("COMPLETED"));
        await().until(() -> widya.prefill(Forms.POLICE).known().containsKey("residenceAddress"));
        widya.upload(SampleDocument.BIRTH_LETTER);
        evidence = widya.api()
                .get("/citizens/v1/me/documents")
                .require()
                .at("/items/0/id")
                .asString();
    }

    @Test
    void an_officer_reads_the_evidence_and_corrects_at_the_desk() throws Exception {
        var request = asked("pajak.taxpayer/address", "Jalan Melati 5");
        var correction = correctionOf(request);
        var path = DESK + "/" + correction;
        var officer = officer(KEEPER);

        assertThat(officer.get(DESK + "?limit=100").require().path("items").findValuesAsString("id"))
                .contains(correction);
        assertThat(officer.get(path).require().path("claimed").asString()).isEqualTo("Jalan Melati 5");
        assertThat(officer.download(path + "/evidence/" + evidence)).isNotEmpty();
        assertThat(officer("polres-banjarmasin").get(path).status())
                .as("another agency")
                .isEqualTo(404);
        assertThat(uses()).contains("documents/" + evidence, "petugas-" + KEEPER);

        officer.post(path + "/answer", Map.of("outcome", "CORRECTED", "reason", "Sudah kami perbaiki."), Map.of())
                .require();

        var answered = rights.one(request);
        assertThat(answered.path("status").asString()).isEqualTo("FULFILLED");
        assertThat(answered.at("/dispute/answer").asString()).isEqualTo("Sudah kami perbaiki.");
        assertThat(officer.get(path + "/evidence/" + evidence).status())
                .as("afterwards")
                .isEqualTo(404);
        await().until(() -> messagesAbout(request).size() == 1);
    }

    @Test
    void an_agency_that_is_late_is_told_of_to_the_citizen_and_seen_by_the_data_officer() throws Exception {
        var request = asked("pajak.taxpayer/name", "Widya Astutik");
        var correction = correctionOf(request);
        assertThat(late()).doesNotContain(correction);

        passes("correction", correction);
        passes("rights_request", request);

        await().until(() -> messagesAbout(correction).size() == 1);
        assertThat(messagesAbout(correction).getFirst().path("occasion").asString())
                .isEqualTo("CORRECTION_LATE");
        assertThat(late()).contains(correction);
        assertThat(Rights.listed(request).path("overdue").asBoolean()).isTrue();

        officer(KEEPER)
                .post(
                        DESK + "/" + correction + "/answer",
                        Map.of("outcome", "KEPT", "reason", "Nama ini benar."),
                        Map.of())
                .require();
        assertThat(late()).doesNotContain(correction);
        assertThat(rights.one(request).path("status").asString()).isEqualTo("REFUSED");
        assertThat(messagesAbout(correction)).hasSize(1);
    }

    private static String asked(String fact, String value) {
        return rights.dispute(
                        "CORRECTION",
                        Map.of("source", fact, "value", value, "reason", "Salah", "documents", List.of(evidence)))
                .path("id")
                .asString();
    }

    private static String correctionOf(String request) {
        return widya.api()
                .get("/citizens/v1/me/corrections")
                .require()
                .path("items")
                .valueStream()
                .filter(one -> one.path("request").asString("").equals(request))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> late() {
        return Rights.OFFICER
                .api()
                .get("/citizens/v1/late-corrections?limit=100")
                .require()
                .path("items")
                .findValuesAsString("id");
    }

    private static String uses() {
        return widya.api().get("/citizens/v1/me/data-uses?limit=100").require().toString();
    }

    private static List<JsonNode> messagesAbout(String id) {
        return widya.inbox().stream()
                .filter(message -> message.path("applicationId").asString("").equals(id))
                .toList();
    }

    /** Three days pass. */
    private static void passes(String table, String id) throws SQLException {
        try (var connection = Database.connect("citizen");
                var update = connection.prepareStatement(
                        "update " + table + " set due_at = now() - interval '1 minute' where id = ?::uuid")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
