package id.mppdigital.application.represented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.ContractSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Lina filed for Budi, and answers for him what the agency wants corrected. */
class CorrectOnBehalfIT extends ServiceTest {
    private final String budi = newCitizen();
    private final String lina = newCitizen();
    private final String representation = UUID.randomUUID().toString();

    @Test
    void who_may_correct_reads_what_is_asked_and_answers_it_in_both_names() {
        var id = sentBack("APPLY", "CORRECT");
        var asked = followed(id);
        assertThat(asked.text("/correction/reason/id")).isEqualTo("Perbaiki");
        assertThat(asked.text("/correction/marks/0/field")).isEqualTo("purpose");
        assertThat(asked.body().toString()).doesNotContain("Melamar");

        var answer = correct(id, statement("CORRECT"), "Melamar beasiswa");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id).text("/answers/purpose"))
                .isEqualTo("Melamar beasiswa");
        assertThat(followed(id).body().has("correction")).isFalse();
        var last = api.get(citizen(budi), Api.APPLICATIONS + "/" + id + "/timeline")
                .body()
                .path("items")
                .valueStream()
                .toList()
                .getLast();
        assertThat(last.at("/represented/representative").asString()).isEqualTo("Lina Marlina");
        var event = eventsOf(id, 4).getLast().data();
        ContractSchema.assertValid("events/application-corrected.v1", event);
        assertThat(event.path("representative").asString()).isEqualTo(lina);
    }

    @Test
    void who_may_only_apply_reads_no_word_of_it_and_corrects_nothing() {
        var id = sentBack("APPLY");
        assertThat(followed(id).body().has("correction")).isFalse();

        assertRefused(id, statement("APPLY"), "403 representation-out-of-scope");
    }

    @Test
    void a_statement_about_somebody_else_or_for_another_service_or_of_an_ended_power_corrects_nothing() {
        var id = sentBack("APPLY", "CORRECT");
        var claims = claims("CORRECT");

        assertRefused(
                id,
                signed(claims, "principal", Map.of("citizenId", newCitizen(), "name", "Ani")),
                "403 representation-foreign");
        assertRefused(id, signed(claims, "service", "npwp"), "403 representation-out-of-scope");
        assertRefused(id, signed(claims, "sub", newCitizen()), "403 representation-foreign");
        assertRefused(id, "x.y.z", "422 representation-invalid");

        var stranger = api.post(
                citizen(newCitizen()),
                Api.APPLICATIONS + "/" + id + "/corrections",
                body(statement("CORRECT"), "Lain"));
        assertThat(stranger.status()).isEqualTo(404);
        end();
        await().until(() -> followed(id).status() == 404);
        assertThat(correct(id, statement("CORRECT"), "Lain").status()).isEqualTo(404);
        assertUntouched(id);
    }

    @Test
    void clicks_at_once_with_one_statement_correct_it_once() throws Exception {
        var id = sentBack("APPLY", "CORRECT");
        var statement = statement("CORRECT");
        var statuses = new ArrayList<Integer>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> click = () -> correct(id, statement, "Melamar beasiswa");
            for (var answer : clients.invokeAll(Collections.nCopies(6, click))) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a_statement_that_corrected_it_corrects_nothing_later() {
        var id = sentBack("APPLY", "CORRECT");
        var statement = statement("CORRECT");
        assertThat(correct(id, statement, "Satu").status()).isEqualTo(200);
        sendBack(id);

        var again = correct(id, statement, "Dua");

        assertThat(again.status() + " " + again.code()).isEqualTo("409 representation-used");
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id).text("/answers/purpose"))
                .isEqualTo("Satu");
    }

    @Test
    void only_who_may_receive_sees_what_was_issued() {
        var seen = followed(sentBack("APPLY", "RECEIVE")).body();

        assertThat(seen.path("issuedDocuments").isArray()).isTrue();
        assertThat(seen.has("correction")).isFalse();
        assertThat(followed(sentBack("APPLY")).body().has("issuedDocuments")).isFalse();
    }

    @Test
    void a_move_tells_who_filed_it_as_long_as_they_may_act() {
        var id = sentBack("APPLY");
        var events = eventsOf(id, 3);
        ContractSchema.assertValid(
                "events/application-status-changed.v1", events.getLast().data());
        assertThat(events.getLast().data().path("representative").asString()).isEqualTo(lina);
        end();
        await().until(() -> followed(id).status() == 404);

        assertThat(api.post(
                                citizen(budi),
                                Api.APPLICATIONS + "/" + id + "/corrections",
                                Map.of("answers", Map.of("purpose", "Sendiri"), "documents", List.of()))
                        .status())
                .isEqualTo(200);
        api.transition(police(), id, "{\"to\": \"APPROVED\"}");

        assertThat(eventsOf(id, 5).getLast().data().has("representative")).isFalse();
    }

    private String sentBack(String... actions) {
        var filing = TestCitizenService.with(claims("APPLY"), "actions", List.of(actions));
        var body = Submissions.of(budi)
                .with("representation", TestCitizenService.statement(filing))
                .body();
        var filed = api.submit(citizen(lina), body);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(201);
        sendBack(filed.text("/id"));
        return filed.text("/id");
    }

    private void sendBack(String id) {
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");
        var sent = api.transition(police(), id, """
                {"to": "CORRECTION_REQUESTED", "reason": {"id": "Perbaiki", "en": "Correct it"},
                 "marks": [{"field": "purpose", "text": {"id": "Kurang jelas", "en": "Unclear"}}]}
                """);
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
    }

    private Answer followed(String id) {
        return api.get(citizen(lina), "/applications/v1/represented/" + id);
    }

    private Answer correct(String id, String statement, String purpose) {
        return api.post(citizen(lina), Api.APPLICATIONS + "/" + id + "/corrections", body(statement, purpose));
    }

    private static Map<String, Object> body(String statement, String purpose) {
        return Map.of("answers", Map.of("purpose", purpose), "documents", List.of(), "representation", statement);
    }

    private void assertRefused(String id, String statement, String refusal) {
        var answer = correct(id, statement, "Lain");
        assertThat(answer.status() + " " + answer.code()).isEqualTo(refusal);
        assertUntouched(id);
    }

    private void assertUntouched(String id) {
        var detail = api.get(police(), Api.APPLICATIONS + "/" + id);
        assertThat(detail.text("/status")).isEqualTo("CORRECTION_REQUESTED");
        assertThat(detail.text("/answers/purpose")).isNotEqualTo("Lain");
    }

    private Map<String, Object> claims(String action) {
        var claims = new LinkedHashMap<>(TestCitizenService.statementClaims(lina, budi, "skck"));
        claims.put("representation", representation);
        claims.put("action", action);
        return claims;
    }

    private String statement(String action) {
        return TestCitizenService.statement(claims(action));
    }

    private static String signed(Map<String, Object> claims, String claim, Object value) {
        return TestCitizenService.statement(TestCitizenService.with(claims, claim, value));
    }

    private void end() {
        var data = Map.of(
                "representationId", representation, "endedAt", Instant.now().toString());
        probe.publish("mpp.representations", "id.mppdigital.representation.ended.v1", representation, 1, data);
    }
}
