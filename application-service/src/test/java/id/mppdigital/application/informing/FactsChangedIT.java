package id.mppdigital.application.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.ContractSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision elsewhere has changed facts that an application was filled in with. */
class FactsChangedIT extends ServiceTest {
    private static final String BIRTH = "dukcapil.person/birthDate";
    private static final String NAME = "dukcapil.person/name";
    private static final String AT = "2026-11-25T03:00:00Z";

    @Autowired
    private Sealing sealing;

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        var body = Submissions.of(siti)
                .with("answers", Map.of("purpose", "Melamar", "birthDate", "1990-07-15"))
                .body();
        var answer = api.submit(citizen(siti), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        id = answer.text("/id");
    }

    @Test
    void theNewValueIsShownOnlyWhereTheFormNamesTheBasis() {
        change(Map.of(BIRTH, "1990-07-16", NAME, "Siti Rahma"), Map.of());

        for (var reader : List.of(police(), citizen(siti))) {
            await().until(() -> provenance(reader, "birthDate").has("changed"));
            assertThat(provenance(reader, "birthDate").at("/changed/value").asString())
                    .isEqualTo("1990-07-16");
            assertThat(provenance(reader, "birthDate").at("/changed/at").asString())
                    .isEqualTo(AT);
            assertThat(provenance(reader, "applicantName").path("changed").propertyNames())
                    .containsExactly("source", "at");
        }
        var event = eventsOf(id, 2).getLast();
        assertThat(event.type()).isEqualTo("id.mppdigital.application.facts-changed.v1");
        ContractSchema.assertValid("events/application-facts-changed.v1", event.data());
        assertThat(event.data().toString()).doesNotContain("1990-07-16", "Siti Rahma\"");
        assertThat(event.data().path("fields").toString())
                .contains("\"valueShown\":true", "Perpres 82/2018 pasal 17", "\"valueShown\":false");
        var last = api.get(police(), Api.APPLICATIONS + "/" + id + "/timeline")
                .body()
                .path("items")
                .valueStream()
                .toList()
                .getLast();
        assertThat(last.path("reasonCode").asString()).isEqualTo("facts-changed");
        assertThat(last.path("to").asString()).isEqualTo("SUBMITTED");
        assertThat(jdbc.sql("select sealed::text from changed_fact where application_id = cast(? as uuid)")
                        .param(id)
                        .query(String.class)
                        .list()
                        .toString())
                .doesNotContain("1990-07-16", "Rahma");
    }

    @Test
    void aRepeatedEventIsToldOfOnceAndTheSameValueNotAtAll() {
        var data = data(Map.of(BIRTH, "1990-07-16"), Map.of());
        var event = UUID.randomUUID();
        var subject = UUID.randomUUID().toString();
        for (var times = 0; times < 3; times++) {
            probe.publish("mpp.fact-changes", event, "id.mppdigital.fact.changed.v1", subject, 1, data);
        }
        awaitValue("1990-07-16");
        change(Map.of(NAME, "SITI RAHMAH"), Map.of());
        change(Map.of(BIRTH, "1990-07-17"), Map.of());

        awaitValue("1990-07-17");
        assertThat(sequence()).as("filed, and two changes").isEqualTo(3);
    }

    @Test
    void whatIsAgainAsTheApplicationSaysIsNotShownAsChangedAnyMore() {
        change(Map.of(BIRTH, "1990-07-16", NAME, "Siti Rahma"), Map.of());
        awaitValue("1990-07-16");

        change(Map.of(BIRTH, "1990-07-15"), Map.of());

        await().until(() -> !provenance(police(), "birthDate").has("changed"));
        assertThat(provenance(police(), "applicantName").has("changed")).isTrue();
        assertThat(sequence()).as("filed, and one change").isEqualTo(2);
    }

    @Test
    void ofAnotherChildOrOlderThanWhatIsShownTakesNothingBack() {
        change(Map.of(BIRTH, "1990-07-16"), Map.of());
        awaitValue("1990-07-16");
        change(Map.of(BIRTH, "1990-07-15"), Map.of(BIRTH, List.of("2026-01-01")));
        older(Map.of(BIRTH, "1990-07-15"));
        change(Map.of(NAME, "Sita"), Map.of());

        await().until(() -> provenance(police(), "applicantName").has("changed"));
        assertThat(provenance(police(), "birthDate").at("/changed/value").asString())
                .isEqualTo("1990-07-16");
    }

    @Test
    void anOlderChangeThatComesAfterTheChangeBackChangesNothing() {
        change(Map.of(BIRTH, "1990-07-15"), Map.of());
        older(Map.of(BIRTH, "1990-07-16"));
        change(Map.of(NAME, "Sita"), Map.of());

        await().until(() -> provenance(police(), "applicantName").has("changed"));
        assertThat(provenance(police(), "birthDate").has("changed")).isFalse();
        assertThat(sequence()).as("filed, and the other name").isEqualTo(2);
    }

    @Test
    void ofAnotherChildNothingIsTold() {
        change(Map.of(BIRTH, "2026-01-02"), Map.of(BIRTH, List.of("2026-01-01")));
        change(Map.of(BIRTH, "1990-07-18"), Map.of(BIRTH, List.of("1990-07-15")));

        await().until(() -> provenance(police(), "birthDate")
                .at("/changed/value")
                .asString("")
                .equals("1990-07-18"));
        assertThat(sequence()).isEqualTo(2);
    }

    @Test
    void onceTheProductIsThereOnlyWhoHasTheBasisIsTold() {
        api.transition(police(), id, "{\"to\": \"APPROVED\"}");
        api.transition(police(), id, "{\"to\": \"ISSUED\"}");

        change(Map.of(BIRTH, "1990-07-16", NAME, "Sita"), Map.of());

        await().until(() -> provenance(police(), "birthDate").has("changed"));
        assertThat(provenance(police(), "applicantName").has("changed")).isFalse();
        assertThat(eventsOf(id, 4).getLast().data().path("fields")).hasSize(1);
    }

    @Test
    void ofWhatEndedInVainNothingIsTold() {
        api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", "{\"reason\": \"Sudah\"}");
        var other = submitted(siti);

        change(Map.of(BIRTH, "1990-07-16"), Map.of());
        changeOf(other, Map.of(NAME, "Sita"), Map.of());

        await().until(() -> eventsOf(other, 2).size() == 2);
        assertThat(sequence()).isEqualTo(2);
    }

    @Test
    void everyGoodSampleCanBeRead() {
        for (var sample : ContractSchema.goodSamples("events/fact-changed.v1")) {
            assertThat(JsonMapper.shared()
                            .readValue(sample.json(), FactChanged.class)
                            .sealed())
                    .containsKey("ciphertext");
        }
    }

    private void change(Map<String, String> facts, Map<String, List<String>> was) {
        changeOf(id, facts, was);
    }

    /** Decided before the others, and published after them. */
    private void older(Map<String, String> facts) {
        var older = new HashMap<>(data(facts, Map.of()));
        older.put("at", "2026-11-25T02:59:59Z");
        probe.publish(
                "mpp.fact-changes",
                "id.mppdigital.fact.changed.v1",
                UUID.randomUUID().toString(),
                1,
                older);
    }

    private void changeOf(String application, Map<String, String> facts, Map<String, List<String>> was) {
        var data = new HashMap<>(data(facts, was));
        data.put("applicationId", application);
        probe.publish(
                "mpp.fact-changes",
                "id.mppdigital.fact.changed.v1",
                UUID.randomUUID().toString(),
                1,
                data);
    }

    private Map<String, Object> data(Map<String, String> facts, Map<String, List<String>> was) {
        return Map.of(
                "changeId", UUID.randomUUID(),
                "applicationId", id,
                "sources", facts.keySet(),
                "sealed", sealing.seal(Map.of("facts", facts, "was", was), "application-service"),
                "at", AT);
    }

    private JsonNode provenance(String reader, String field) {
        return api.get(reader, Api.APPLICATIONS + "/" + id).body().at("/provenance/" + field);
    }

    private void awaitValue(String value) {
        await().until(() -> provenance(police(), "birthDate")
                .at("/changed/value")
                .asString("")
                .equals(value));
    }

    private long sequence() {
        return jdbc.sql("select sequence from application where id = cast(? as uuid)")
                .param(id)
                .query(Long.class)
                .single();
    }
}
