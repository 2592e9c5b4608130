package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lina submits a birth for Siti, by one power and a statement for each part. */
class CaseOnBehalfIT extends CaseTest {
    private static final Map<String, String> PARTS =
            Map.of("akta", "lahir-akta", "kk", "lahir-kk", "kia", "lahir-kia", "jkn", "lahir-jkn");

    private final String lina = newCitizen();
    private final String power = UUID.randomUUID().toString();

    @Test
    void the_case_is_the_principals_and_each_part_names_both() {
        var id = submitted().text("/id");

        assertThat(state(id, "akta")).isEqualTo("FILED");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");
        for (var part : List.of("akta", "kk")) {
            var names = dossier(application(id, part)).path("representation");
            assertThat(names.path("principal").asString()).as(part).isEqualTo("Budi Santoso");
            assertThat(names.path("representative").asString()).as(part).isEqualTo("Lina Marlina");
        }
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(3);
        assertThat(count("""
                select count(*) from acting a join application p on p.id = a.application_id
                 where p.citizen_id = :siti and a.representative <> :siti
                """)).isEqualTo(3);
    }

    @Test
    void what_the_power_covers_beside_filing_holds_for_a_part_that_was_filed_later() {
        var id = submitted().text("/id");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");

        for (var part : List.of("akta", "kk")) {
            var covered = jdbc.sql("select array_to_string(actions, ' ') from acting where application_id = :id")
                    .param("id", UUID.fromString(application(id, part)))
                    .query(String.class)
                    .single();
            assertThat(covered.split(" ")).as(part).containsExactlyInAnyOrder("APPLY", "CORRECT");
        }
    }

    @Test
    void who_submitted_it_follows_it_until_the_power_ends_and_nobody_else_does() {
        var id = submitted().text("/id");

        assertThat(api.get(citizen(lina), CASES + "/" + id).text("/onBehalfOf")).isEqualTo(power);
        assertThat(api.get(citizen(lina), CASES).ids()).isEmpty();
        assertThat(api.get(citizen(lina), CASES + "?forOthers=true").ids()).containsExactly(id);
        assertThat(api.get(token(), CASES).ids()).containsExactly(id);
        assertThat(api.get(token(), CASES + "?forOthers=true").ids()).isEmpty();
        assertThat(api.get(citizen(newCitizen()), CASES + "/" + id).status()).isEqualTo(404);

        endsNow();

        await().untilAsserted(() ->
                assertThat(api.get(citizen(lina), CASES + "/" + id).status()).isEqualTo(404));
        assertThat(api.post(citizen(lina), CASES + "/" + id + "/withdrawal", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(token(), CASES + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void who_submitted_it_is_named_in_its_news_as_long_as_the_power_stands() {
        var id = submitted().text("/id");
        refuse(id, "jkn");
        await().untilAsserted(() -> assertThat(readers(id)).containsExactly(lina));
        endsNow();
        await().untilAsserted(() ->
                assertThat(api.get(citizen(lina), CASES + "/" + id).status()).isEqualTo(404));

        refuse(id, "akta");

        await().untilAsserted(() -> assertThat(readers(id)).containsExactly(lina, ""));
    }

    private List<String> readers(String id) {
        return probe.events("mpp.cases", id).stream()
                .map(event -> event.data().path("representative").asString(""))
                .toList();
    }

    @Test
    void what_still_waits_when_the_power_ends_is_not_filed() {
        var id = submitted().text("/id");
        endsNow();
        await().untilAsserted(() ->
                assertThat(api.get(citizen(lina), CASES + "/" + id).status()).isEqualTo(404));

        issue(id, "akta", UUID.randomUUID());

        awaitState(id, "kk", "STOPPED");
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(2);
    }

    @Test
    void a_missing_foreign_or_mixed_statement_refuses_all_and_stores_nothing() {
        var before = stored();

        var missing = statements();
        missing.remove("kia");
        assertThat(refused(missing)).isEqualTo("422 representation-invalid");
        var beyond = statements();
        beyond.put("kia", statement("lahir-kk"));
        assertThat(refused(beyond)).isEqualTo("403 representation-out-of-scope");
        var mixed = statements();
        var other = new LinkedHashMap<>(TestCitizenService.statementClaims(lina, siti, "lahir-kia"));
        mixed.put("kia", TestCitizenService.statement(other));
        assertThat(refused(mixed)).isEqualTo("422 representation-invalid");
        var foreign = post(body(statements()));
        assertThat(foreign.status() + " " + foreign.code()).isEqualTo("403 representation-foreign");

        assertThat(stored()).isEqualTo(before);
        assertThat(count("select count(*) from life_case where citizen_id = :siti"))
                .isZero();
    }

    @Test
    void the_statements_of_one_case_begin_no_second_one() {
        var statements = statements();
        assertThat(send(body(statements)).status()).isEqualTo(201);
        var fresh = statements();
        fresh.put("kk", statements.get("kk"));

        assertThat(refused(fresh)).isEqualTo("409 representation-used");
        assertThat(count("select count(*) from life_case where citizen_id = :siti"))
                .isEqualTo(1);
    }

    private String refused(Map<String, String> statements) {
        var answer = send(body(statements));
        return answer.status() + " " + answer.code();
    }

    private Answer submitted() {
        var answer = send(body(statements()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private Answer send(Map<String, Object> body) {
        return api.post(
                citizen(lina), CASES, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** What registers say of her, and what was uploaded for her, is Siti's. */
    private Map<String, Object> body(Map<String, String> statements) {
        var body = new LinkedHashMap<>(birth());
        body.put("representations", statements);
        body.put(
                "documents",
                List.of(Submissions.document("birth-letter", TestCitizenService.receipt(siti, UUID.randomUUID()))));
        return body;
    }

    private LinkedHashMap<String, String> statements() {
        var statements = new LinkedHashMap<String, String>();
        PARTS.forEach((part, service) -> statements.put(part, statement(service)));
        return statements;
    }

    private String statement(String service) {
        var claims = new LinkedHashMap<>(TestCitizenService.statementClaims(lina, siti, service));
        claims.put("representation", power);
        claims.put("actions", List.of("APPLY", "CORRECT"));
        return TestCitizenService.statement(claims);
    }

    private void endsNow() {
        probe.publish(
                "mpp.representations",
                "id.mppdigital.representation.ended.v1",
                UUID.randomUUID().toString(),
                1,
                Map.of(
                        "representationId",
                        power,
                        "endedAt",
                        Instant.now().plusSeconds(1).toString()));
    }
}
