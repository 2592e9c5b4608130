package id.mppdigital.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.ContractSchema;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ErasePersonIT extends ServiceTest {
    private static final String ERASED = "id.mppdigital.citizen.erased.v1";
    private static final String DRAFT = "/applications/v1/drafts/" + TestCatalogue.BANJARMASIN + "/skck";

    @Autowired
    private Dossiers dossiers;

    @Autowired
    RepeatErasures repeat;

    private final String siti = newCitizen();

    @Test
    void that_an_application_was_decided_stays_and_leads_to_nobody() {
        var id = rejected(siti);
        begin(siti);

        erase(siti, Instant.now());

        assertThat(tablesWith(siti)).containsExactly("erased_citizen", "inbox");
        assertThat(api.get(citizen(siti), Api.APPLICATIONS).body().path("items"))
                .isEmpty();
        var listed = api.list(police(), "status=REJECTED&limit=100").body().path("items");
        assertThat(listed.findValuesAsString("id")).contains(id);
        var detail = api.get(police(), Api.APPLICATIONS + "/" + id);
        assertThat(detail.status()).isEqualTo(404);
        assertThat(detail.text("/code")).isEqualTo("citizen-erased");
        var timeline = api.get(police(), Api.APPLICATIONS + "/" + id + "/timeline");
        assertThat(timeline.body().path("items").findValuesAsString("to")).containsExactly("SUBMITTED", "REJECTED");
        assertThat(timeline.body().toString()).doesNotContain("Berkas Siti");
    }

    /** Nobody's private key opens it: neither this service's, nor the agency's. */
    @Test
    void a_backup_from_before_the_erasure_opens_no_more() {
        var erased = rejected(siti);
        var other = rejected(newCitizen());
        jdbc.sql("create table backup_dossier as table dossier").update();
        try {
            erase(siti, Instant.now());
            assertThat(dossiers.kept(UUID.fromString(erased))).isEmpty();
            jdbc.sql("insert into dossier table backup_dossier on conflict do nothing")
                    .update();

            assertThat(jdbc.sql("select cast(sealed as text) from dossier where application_id = ?")
                            .param(UUID.fromString(erased))
                            .query(String.class)
                            .single())
                    .contains("ciphertext")
                    .doesNotContain("encrypted_key", "recipients");
            assertThat(dossiers.kept(UUID.fromString(erased))).isEmpty();
            assertThat(dossiers.kept(UUID.fromString(other))).isPresent();
        } finally {
            jdbc.sql("drop table backup_dossier").update();
            jdbc.sql("delete from dossier where application_id = ?")
                    .param(UUID.fromString(erased))
                    .update();
        }
    }

    @Test
    void a_dossier_from_before_its_keys_lay_apart_is_read() {
        var id = UUID.fromString(submitted(siti));
        jdbc.sql("""
                update dossier d set sealed = d.sealed || jsonb_build_object('recipients', k.recipients)
                from dossier_key k where k.application_id = d.application_id and d.application_id = ?
                """).param(id).update();
        jdbc.sql("delete from dossier_key where application_id = ?").param(id).update();

        assertThat(dossiers.kept(id)).isPresent();
    }

    /** Its event had not reached citizen-service, which refuses an erasure otherwise. */
    @Test
    void an_application_that_was_on_its_way_is_withdrawn_and_leads_to_nobody() {
        var open = submitted(siti);

        erase(siti, Instant.now());

        assertThat(tablesWith(siti)).containsExactly("erased_citizen", "inbox");
        var told = eventsOf(open, 2).getLast().data();
        ContractSchema.assertValid("events/application-status-changed.v1", told);
        assertThat(told.path("to").asString()).isEqualTo("WITHDRAWN");
        assertThat(told.path("reasonCode").asString()).isEqualTo("citizen-erased");
        assertThat(told.path("citizenId").asString()).isEqualTo("erased-" + open);
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + open).text("/code"))
                .isEqualTo("citizen-erased");
    }

    @Test
    void what_was_being_stored_while_the_erasure_came_is_found_again() {
        var at = Instant.now();
        erase(siti, at);
        var late = submitted(siti);
        begin(siti);
        var part = submitted(siti);
        for (var sql : List.of(
                "update application set begun_at = :at where citizen_id = :citizen",
                "update draft set changed_at = :at where citizen_id = :citizen",
                "update idempotency_key set claimed_at = :at where scope = 'submit ' || :citizen")) {
            jdbc.sql(sql)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("citizen", siti)
                    .update();
        }

        repeat.repeat();

        assertThat(tablesWith(siti)).containsExactly("erased_citizen", "inbox");
        for (var id : List.of(late, part)) {
            assertThat(eventsOf(id, 2).getLast().data().path("to").asString()).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void an_erasure_is_forgotten_after_an_hour_once_it_was_repeated() {
        erase(siti, Instant.now());
        jdbc.sql("update erased_citizen set received_at = now() - interval '61 minutes' where citizen_id = :citizen")
                .param("citizen", siti)
                .update();

        repeat.repeat();

        assertThat(tablesWith(siti)).containsExactly("inbox");
    }

    @Test
    void what_is_newer_than_an_erasure_that_comes_late_or_again_stays() {
        var before = Instant.now().minus(Duration.ofHours(1));
        var id = rejected(siti);
        begin(siti);

        erase(siti, before);

        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).status()).isEqualTo(200);
        assertThat(api.get(citizen(siti), DRAFT).status()).isEqualTo(200);
    }

    @Test
    void what_the_agency_still_says_names_nobody() {
        var id = submitted(siti);
        assertThat(api.transition(police(), id, "{\"to\": \"APPROVED\"}").status())
                .isEqualTo(200);
        assertThat(api.transition(police(), id, "{\"to\": \"ISSUED\"}").status())
                .isEqualTo(200);
        erase(siti, Instant.now());

        assertThat(api.transition(police(), id, "{\"to\": \"COMPLETED\"}").status())
                .isEqualTo(200);

        var told = eventsOf(id, 4).getLast().data();
        ContractSchema.assertValid("events/application-status-changed.v1", told);
        assertThat(told.path("citizenId").asString()).isEqualTo("erased-" + id);
    }

    @Test
    void of_an_erased_representative_the_account_goes_and_the_applicant_keeps_the_application() {
        var lina = newCitizen();
        var body = Submissions.of(siti)
                .with(
                        "representation",
                        TestCitizenService.statement(TestCitizenService.statementClaims(lina, siti, "skck")))
                .body();
        var filed = api.submit(citizen(lina), body);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(201);

        erase(lina, Instant.now());

        assertThat(tablesWith(lina)).containsExactly("erased_citizen", "inbox");
        var timeline = api.get(citizen(siti), Api.APPLICATIONS + "/" + filed.text("/id") + "/timeline");
        assertThat(timeline.body().at("/items/0/represented/representative").asString())
                .isEqualTo("Lina Marlina");
    }

    @Test
    void every_good_sample_can_be_read() {
        for (var sample : ContractSchema.goodSamples("events/citizen-erased.v1")) {
            JsonNode json = JsonMapper.shared().readTree(sample.json());
            assertThat(JsonMapper.shared()
                            .readValue(sample.json(), ErasureSubscription.Erased.class)
                            .citizenId())
                    .isEqualTo(json.path("citizenId").asString());
        }
    }

    private String rejected(String citizen) {
        var id = submitted(citizen);
        var answer = api.transition(police(), id, """
                {"to": "REJECTED", "reason": "Berkas Siti kurang", "legalBasis": "UU", "appealRoute": "PTUN"}""");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return id;
    }

    private void begin(String citizen) {
        var body = Map.of("version", 1, "answers", Map.of("purpose", "Melamar"), "documents", List.of());
        assertThat(api.put(citizen(citizen), DRAFT, body).status()).isEqualTo(200);
    }

    private void erase(String citizen, Instant at) {
        probe.publish("mpp.citizens", UUID.randomUUID(), ERASED, citizen, 7, Map.of("citizenId", citizen), at);
        await().until(() -> tablesWith(citizen).contains("inbox"));
    }

    /** In which tables this text stands, in whatever column; but for events that are on their way. */
    private List<String> tablesWith(String text) {
        return jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'outbox' order by 1
                """).query(String.class).list().stream()
                .filter(table -> jdbc.sql(
                                "select count(*) > 0 from %s t where strpos(t::text, :text) > 0".formatted(table))
                        .param("text", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
