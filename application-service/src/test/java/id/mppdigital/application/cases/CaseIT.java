package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.work.WorkQueue;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Siti's child is born: one submission, four applications. */
class CaseIT extends CaseTest {
    @Autowired
    @Qualifier("readyParts")
    private WorkQueue<?> queue;

    @Test
    void a_birth_is_submitted_once_and_comes_to_its_end() {
        var id = begun("lahir");
        assertThat(state(id, "akta")).isEqualTo("FILED");
        assertThat(state(id, "jkn")).isEqualTo("FILED");
        assertThat(state(id, "kk")).isEqualTo("WAITING");
        assertThat(part(id, "kia").at("/rules/dependsOn").toString()).isEqualTo("[\"akta\",\"kk\"]");
        ContractSchema.assertValid(
                "events/application-submitted.v1",
                eventsOf(application(id, "akta"), 1).getFirst().data());

        var certificate = UUID.randomUUID();
        issue(id, "akta", certificate);
        assertThat(state(id, "akta")).isEqualTo("GRANTED");
        awaitState(id, "kk", "FILED");
        issue(id, "kk", UUID.randomUUID());

        awaitState(id, "kia", "ASKS");
        assertThat(part(id, "kia").at("/waits/asked").toString())
                .isEqualTo("{\"fields\":[\"childNik\"],\"documents\":[]}");
        assertThat(answer(id, "kia", answers("childNik", "6371016601260001")).status())
                .isEqualTo(200);
        awaitState(id, "kia", "FILED");
        var card = dossier(application(id, "kia"));
        assertThat(card.at("/answers/childName").asString()).isEqualTo("Aisyah Putri");
        assertThat(card.at("/documents/0/id").asString()).isEqualTo(certificate.toString());

        issue(id, "kia", UUID.randomUUID());
        issue(id, "jkn", UUID.randomUUID());
        var ended = api.get(token(), CASES + "/" + id).body();
        assertThat(ended.path("endedAt").isNull()).isFalse();
        assertThat(ended.path("parts")
                        .valueStream()
                        .map(part -> part.path("state").asString()))
                .containsOnly("GRANTED");
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(4);
        assertThat(count("""
                select count(*) from case_part p join life_case c on c.id = p.case_id
                 where c.citizen_id = :siti and p.dossier is not null
                """)).isZero();
    }

    @Test
    void what_an_agency_before_it_found_is_not_asked_of_the_citizen() {
        var id = begun("lahir");
        issue(id, "akta", UUID.randomUUID(), "{\"foundNik\": \"6371016601260009\"}");
        awaitState(id, "kk", "FILED");
        issue(id, "kk", UUID.randomUUID());
        awaitState(id, "kia", "FILED");

        var card = dossier(application(id, "kia"));
        assertThat(card.at("/answers/childNik").asString()).isEqualTo("6371016601260009");
        assertThat(card.at("/provenance/childNik/source").asString()).isEqualTo("citizen.child/nik");
    }

    @Test
    void what_a_part_before_it_was_answered_is_not_asked_again() {
        var id = begun("rumah");
        issue(id, "surat", UUID.randomUUID());
        awaitState(id, "kartu", "ASKS");
        assertThat(answer(id, "kartu", answers("childNik", "6371016601260001")).status())
                .isEqualTo(200);
        awaitState(id, "kartu", "FILED");
        issue(id, "kartu", UUID.randomUUID());

        awaitState(id, "ktp", "FILED");

        var card = dossier(application(id, "ktp"));
        assertThat(card.at("/answers/childNik").asString()).isEqualTo("6371016601260001");
        assertThat(card.at("/provenance/childNik/source").asString()).isEqualTo("citizen");
    }

    @Test
    void what_is_found_last_goes_before_what_was_found_or_answered_before() {
        var id = begun("rumah");
        issue(id, "surat", UUID.randomUUID(), "{\"foundNik\": \"6371016601260001\"}");
        awaitState(id, "kartu", "FILED");
        assertThat(dossier(application(id, "kartu")).at("/answers/childNik").asString())
                .isEqualTo("6371016601260001");
        issue(id, "kartu", UUID.randomUUID(), "{\"foundNik\": \"6371016601260002\"}");

        awaitState(id, "ktp", "FILED");

        assertThat(dossier(application(id, "ktp")).at("/answers/childNik").asString())
                .isEqualTo("6371016601260002");
    }

    @Test
    void what_is_the_same_in_each_case_is_answered_by_the_life_event_and_what_registers_said_is_compared_again() {
        var id = begun("lahir");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");

        var card = dossier(application(id, "kk"));
        assertThat(card.at("/answers/reason").asString()).isEqualTo("CHANGE");
        assertThat(card.at("/answers/applicantName").asString()).isEqualTo("Siti Rahmah");
        assertThat(card.at("/provenance/applicantName/assurance").asString()).isEqualTo("REGISTER");
        assertThat(card.at("/provenance/applicantName/verification/state").asString())
                .isEqualTo("PENDING");
        assertThat(dossier(application(id, "akta"))
                        .at("/provenance/applicantName")
                        .has("verification"))
                .isFalse();
    }

    @Test
    void a_kept_dossier_is_sealed_and_lost_once_its_part_is_stopped() {
        var id = begun("lahir");
        var kept = jdbc.sql("select dossier::text from case_part where case_id = :id and dossier is not null")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .list();
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith("\"eyJ").doesNotContain("Aisyah", "Siti"));

        assertThat(api.post(token(), CASES + "/" + id + "/withdrawal", "{}").status())
                .isEqualTo(200);
        assertThat(state(id, "kk")).isEqualTo("STOPPED");
        assertThat(state(id, "akta")).isEqualTo("FILED");
        assertThat(jdbc.sql("select count(*) from case_part where case_id = :id and dossier is not null")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void clicking_twice_or_eight_times_at_once_begins_one_case() throws Exception {
        var body = birth();
        var key = UUID.randomUUID().toString();
        var token = token();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> click = () -> api.post(token, CASES, body, "Idempotency-Key", key);
            var answers = clients.invokeAll(Collections.nCopies(8, click));
            var first = answers.getFirst().get().text("/id");
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().text("/id")).isEqualTo(first);
            }
        }
        assertThat(count("select count(*) from life_case where citizen_id = :siti"))
                .isEqualTo(1);
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(2);
        assertThat(api.get(token(), CASES).ids()).hasSize(1);
    }

    @Test
    void a_part_that_became_ready_before_a_restart_is_filed_once_after_it() {
        var id = begun("lahir");
        queue.stop();
        try {
            issue(id, "akta", UUID.randomUUID());
            assertThat(state(id, "kk")).isEqualTo("READY");
        } finally {
            queue.start();
        }
        awaitState(id, "kk", "FILED");
        var application = application(id, "kk");

        // As after a process that ended between the commit and its note that the work is done.
        jdbc.sql("""
                insert into part_start (id, part_id, line)
                select gen_random_uuid(), id, 'parts' from case_part where case_id = :id and code = 'kk'
                """).param("id", UUID.fromString(id)).update();
        await().untilAsserted(() -> assertThat(jdbc.sql("""
                        select count(*) from part_start s join case_part p on p.id = s.part_id where p.case_id = :id
                        """)
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero());
        assertThat(application(id, "kk")).isEqualTo(application);
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(3);
    }

    @Test
    void a_part_whose_service_has_closed_meanwhile_waits_until_it_opens_and_says_why() {
        var id = begun("lahir");
        closed(List.of("lahir-kk"), 1);
        try {
            issue(id, "akta", UUID.randomUUID());
            await().untilAsserted(() ->
                    assertThat(part(id, "kk").at("/waits/reason").asString()).isEqualTo("offering-closed"));
            assertThat(state(id, "kk")).isEqualTo("READY");
        } finally {
            closed(List.of(), 0);
        }
        queue.hasten("parts");
        awaitState(id, "kk", "FILED");
    }

    @Test
    void it_is_told_when_it_is_opened_and_when_its_last_part_has_ended() {
        var id = begun("uji-stop-rest");
        refuse(id, "akta");
        issue(id, "jkn", UUID.randomUUID());

        var told = await().until(() -> probe.events("mpp.open-cases", id), events -> events.size() == 2);

        ContractSchema.assertValid("events/case-opened.v1", told.getFirst().data());
        assertThat(told.getFirst().data().path("citizenId").asString()).isEqualTo(siti);
        ContractSchema.assertValid("events/case-ended.v1", told.getLast().data());
    }

    @Test
    void a_deadline_that_has_passed_is_shown() {
        var id = begun("lahir");
        assertThat(part(id, "akta").at("/application/late").asBoolean()).isFalse();
        assertThat(OffsetDateTime.parse(
                        part(id, "akta").at("/application/dueAt").asString()))
                .isAfter(OffsetDateTime.now());

        jdbc.sql("update case_part set late_at = now() - interval '1 minute' where case_id = :id and code = 'akta'")
                .param("id", UUID.fromString(id))
                .update();

        assertThat(part(id, "akta").at("/application/late").asBoolean()).isTrue();
    }

    @Test
    void an_answer_is_checked_as_a_whole_taken_once_and_about_what_is_asked_only() {
        var id = begun("lahir");
        assertThat(answer(id, "kia", answers("childNik", "6371016601260001")).code())
                .isEqualTo("part-not-asking");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");
        issue(id, "kk", UUID.randomUUID());
        awaitState(id, "kia", "ASKS");

        assertThat(answer(id, "kia", answers("childNik", "12")).faults()).containsExactly("/answers/childNik pattern");
        assertThat(answer(id, "kia", Map.of("answers", Map.of(), "documents", List.of()))
                        .faults())
                .containsExactly("/answers/childNik required");
        assertThat(answer(
                                id,
                                "kia",
                                Map.of(
                                        "answers",
                                        Map.of("childNik", "6371016601260001", "childName", "Other"),
                                        "documents",
                                        List.of()))
                        .faults())
                .contains("/answers/childName not-marked");
        assertThat(state(id, "kia")).isEqualTo("ASKS");
        assertThat(answer(id, "kia", answers("childNik", "6371016601260001")).status())
                .isEqualTo(200);
        assertThat(answer(id, "kia", answers("childNik", "6371016601260001")).status())
                .isEqualTo(409);
    }

    @Test
    void an_erasure_takes_the_case_with_what_it_kept_and_what_was_filed_of_it() {
        var id = begun("lahir");
        var application = application(id, "akta");

        probe.publish("mpp.citizens", "id.mppdigital.citizen.erased.v1", siti, 1, Map.of("citizenId", siti));

        await().untilAsserted(() ->
                assertThat(api.get(token(), CASES + "/" + id).status()).isEqualTo(404));
        assertThat(count("select count(*) from life_case where citizen_id = :siti"))
                .isZero();
        assertThat(api.get(desk(), "/applications/v1/applications/" + application)
                        .code())
                .isEqualTo("citizen-erased");
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isZero();
    }

    @Test
    void a_case_is_its_citizens_alone() {
        var id = begun("lahir");
        var other = citizen(newCitizen());

        assertThat(api.get(other, CASES + "/" + id).status()).isEqualTo(404);
        assertThat(api.get(other, CASES).ids()).isEmpty();
        assertThat(api.post(other, CASES + "/" + id + "/withdrawal", "{}").status())
                .isEqualTo(404);
        assertThat(api.post(other, CASES + "/" + id + "/parts/kk/decisions", Map.of("decision", "STOP"))
                        .status())
                .isEqualTo(404);
        assertThat(api.get(desk(), CASES + "/" + id).status()).isEqualTo(403);
        assertThat(state(id, "kk")).isEqualTo("WAITING");
    }

    private static Map<String, Object> answers(String field, String value) {
        return Map.of("answers", Map.of(field, value), "documents", List.of());
    }
}
