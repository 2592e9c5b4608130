package id.mppdigital.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DataReadsIT extends ServiceTest {
    private static final String POLICE = "polres-banjarmasin";

    private final String siti = newCitizen();

    private Answer read(String token, String application) {
        return api.get(token, Api.APPLICATIONS + "/" + application);
    }

    private String officer(String subject) {
        return tokens.officer(subject, POLICE, TestCatalogue.BANJARMASIN);
    }

    /** As committed with the answer, and so complete when the answer is there. */
    private int written(String application) {
        return jdbc.sql("select count(*) from data_read where application_id = cast(:id as uuid)")
                .param("id", application)
                .query(Integer.class)
                .single();
    }

    private ProbedEvent onlyEvent(String application) {
        var published = relayed("mpp.data-uses").stream()
                .filter(event ->
                        application.equals(event.data().path("applicationId").asString()))
                .toList();
        assertThat(published).hasSize(1);
        return published.getFirst();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void anOfficersLookIsPublishedByNameAndNeverByValue() {
        var id = submitted(siti);

        var shown = read(officer("dewi"), id);

        assertThat(shown.text("/answers/applicantName")).isEqualTo("Siti Rahmah");
        var event = onlyEvent(id);
        ContractSchema.assertValid("events/application-data-read.v1", event.data());
        assertThat(event.type()).isEqualTo("id.mppdigital.application.data-read.v1");
        assertThat(event.subject()).isEqualTo(event.data().path("readId").asString());
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.data().path("citizenId").asString()).isEqualTo(siti);
        assertThat(event.data().path("agency").asString()).isEqualTo(POLICE);
        assertThat(event.data().path("reader").toString()).isEqualTo("{\"role\":\"OFFICER\",\"id\":\"dewi\"}");
        assertThat(texts(event.data().path("sources")))
                .containsExactly(
                        "documents/" + shown.text("/documents/0/id"),
                        "dukcapil.person/name",
                        "dukcapil.person/nik",
                        "form/purpose");
        assertThat(texts(event.data().path("laws")))
                .as("what is specific data is processed on its own law (UU 27/2022 art. 4 (2))")
                .containsExactly("Perpol 6/2023");
        assertThat(event.data().toString()).doesNotContain("Rahmah", "6371015507900001", "Melamar");
    }

    @Test
    void anAgencysSystemIsKnownByItsClient() {
        var id = submitted(siti);

        read(
                tokens.with(
                        Map.of("sub", "service-account-17", "client_id", "polres-system", "agency", POLICE),
                        "agency-client"),
                id);

        assertThat(onlyEvent(id).data().path("reader").toString())
                .isEqualTo("{\"role\":\"AGENCY\",\"id\":\"polres-system\"}");
    }

    @Test
    void aCitizensLookAtTheirOwnLeavesNothing() {
        var id = submitted(siti);

        assertThat(read(citizen(siti), id).status()).isEqualTo(200);
        assertThat(read(citizen(siti), id + "/timeline").status()).isEqualTo(200);

        assertThat(written(id)).isZero();
    }

    @Test
    void whoeverMayNotSeeItLeavesNothing() {
        var id = submitted(siti);
        var strangers = List.of(
                tokens.officer("joko", "disdukcapil-banjarmasin", TestCatalogue.BANJARMASIN),
                tokens.officer("ani", POLICE, TestCatalogue.GOWA),
                citizen(newCitizen()));

        for (var stranger : strangers) {
            assertThat(read(stranger, id).status()).isEqualTo(404);
            assertThat(read(stranger, id + "/timeline").status()).isEqualTo(404);
        }

        assertThat(written(id)).isZero();
    }

    @Test
    void listsHoldNothingPersonalAndLeaveNothing() {
        var id = submitted(siti);

        var list = api.get(officer("dewi"), Api.APPLICATIONS + "?limit=1");

        assertThat(list.text("/items/0/id")).isEqualTo(id);
        assertThat(list.body().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "registrationNumber",
                        "mall",
                        "agency",
                        "service",
                        "status",
                        "stage",
                        "submittedAt",
                        "updatedAt",
                        "waitingFor",
                        "dueAt",
                        "bill",
                        "assignee");
        assertThat(written(id)).isZero();
    }

    @Test
    void wordsInATimelineAreAUseAndBareStepsAreNot() {
        var id = submitted(siti);
        read(officer("dewi"), id + "/timeline");
        assertThat(written(id)).isZero();
        api.transition(police(), id, "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Foto Siti buram\"}");

        assertThat(read(officer("dewi"), id + "/timeline").body().toString()).contains("Foto Siti buram");

        assertThat(texts(onlyEvent(id).data().path("sources"))).containsExactly("timeline/remarks");
    }

    /** At the insert the event is refused; at the commit everything is. */
    @ParameterizedTest
    @ValueSource(strings = {"before insert on outbox", "after insert on data_read deferrable initially deferred"})
    void whatCannotBeWrittenDownIsNotShown(String when) {
        var id = submitted(siti);
        eventsOf(id, 1);
        var constraint = when.contains("deferrable") ? "constraint" : "";
        jdbc.sql("""
                create or replace function refuse_read() returns trigger language plpgsql as
                $$ begin raise exception 'the ledger is closed'; end $$
                """).update();
        jdbc.sql("create %s trigger refuse_read %s for each row execute function refuse_read()"
                        .formatted(constraint, when))
                .update();

        var refused = read(officer("dewi"), id);

        jdbc.sql("drop trigger refuse_read on " + (constraint.isEmpty() ? "outbox" : "data_read"))
                .update();
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.body().toString()).doesNotContain("Siti Rahmah", "ledger is closed");
        assertThat(written(id)).isZero();
        read(officer("control"), id);
        assertThat(onlyEvent(id).data().at("/reader/id").asString()).isEqualTo("control");
    }
}
