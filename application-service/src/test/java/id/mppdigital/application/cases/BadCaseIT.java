package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.application.testing.TestLifeEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A case that is wrong in one part is refused as a whole, with the part and the field; nothing is stored. */
class BadCaseIT extends CaseTest {
    @Test
    void an_unknown_life_event_or_version_and_one_that_is_retired() {
        assertThat(refused(body -> body.put("lifeEvent", "pindah"))).isEqualTo("422 unknown-life-event");
        assertThat(refused(body -> body.put("version", 9))).isEqualTo("422 unknown-version");
        assertThat(refused(body -> body.put("version", 2))).isEqualTo("409 version-not-published");
        assertThat(refused(body -> body.put("mall", "99.99")))
                .isEqualTo(
                        "422 invalid-case /mall unknown-mall /mall unknown-mall /mall unknown-mall /mall unknown-mall");
    }

    @Test
    void one_bad_answer_is_told_for_every_part_that_asks_it_by_the_parts_name() {
        var body = birth();
        body.put("answers", Map.of("childName", "A", "motherCard", "0001234567890"));

        var answer = post(body);

        assertThat(answer.code()).isEqualTo("invalid-case");
        assertThat(answer.faults()).hasSize(4).containsOnly("/answers/childName min-length");
        assertThat(answer.text("/errors/2/detail")).startsWith("lahir-kia: ");
        assertThat(cases()).isEqualTo("0 cases, 0 applications");
    }

    @Test
    void answers_attestations_and_documents_that_no_part_asks_for() {
        assertThat(refused(body -> body.put("answers", Map.of("childName", "Aisyah", "motherCard", "12", "x", "y"))))
                .isEqualTo("422 invalid-case /answers/x unknown-field");
        assertThat(refused(body -> body.put(
                        "attestations",
                        Map.of("akta", attestation("lahir-akta"), "kk", attestation("lahir-kk"), "nikah", "a.b.c"))))
                .isEqualTo("422 invalid-case /attestations/nikah unknown-part");
        assertThat(refused(body -> body.put("documents", List.of())))
                .isEqualTo("422 invalid-case /documents document-missing /documents document-missing");
    }

    @Test
    void the_attestation_of_another_person_or_of_another_part() {
        var other = TestLifeEvents.attestation(newCitizen(), "lahir-kk");

        assertThat(refused(body -> body.put("attestations", Map.of("akta", attestation("lahir-akta"), "kk", other))))
                .isEqualTo("422 invalid-case /attestations/kk attestation-foreign");
        assertThat(refused(body -> body.put(
                        "attestations", Map.of("akta", attestation("lahir-akta"), "kk", attestation("lahir-akta")))))
                .isEqualTo("422 invalid-case /attestations/kk attestation-foreign");
    }

    @Test
    void an_attestation_that_was_used_files_no_part_of_another_case() {
        var first = birth();
        assertThat(post(first).status()).isEqualTo(201);
        var before = cases() + stored();
        var second = birth();
        second.put("attestations", Map.of("akta", attestation("lahir-akta"), "kk", used(first, "kk")));

        var answer = post(second);

        assertThat(answer.status() + " " + answer.code()).isEqualTo("409 attestation-used");
        assertThat(answer.faults()).containsExactly("/attestations/kk attestation-used");
        assertThat(cases() + stored()).isEqualTo(before);
    }

    private static Object used(Map<String, Object> body, String part) {
        var attestations = (Map<?, ?>) Objects.requireNonNull(body.get("attestations"));
        return Objects.requireNonNull(attestations.get(part));
    }

    @Test
    void a_document_of_another_person_is_refused_where_it_stands() {
        var receipt = TestCitizenService.receipt(newCitizen(), UUID.randomUUID());

        assertThat(refused(body -> body.put("documents", List.of(Submissions.document("birth-letter", receipt)))))
                .isEqualTo(
                        "422 invalid-case /documents/0/receipt receipt-foreign /documents/0/receipt receipt-foreign");
    }

    @Test
    void one_service_that_is_closed_in_this_mall() {
        closed(List.of("lahir-kia"));
        try {
            assertThat(refused(_ -> {})).isEqualTo("422 invalid-case /parts/kia/service offering-closed");
        } finally {
            closed(List.of());
        }
    }

    @Test
    void no_key_a_key_for_another_body_and_somebody_who_is_no_citizen() {
        assertThat(api.post(token(), CASES, birth()).code()).isEqualTo("idempotency-key-required");
        assertThat(api.post(desk(), CASES, birth(), "Idempotency-Key", "k").status())
                .isEqualTo(403);
        var key = UUID.randomUUID().toString();
        assertThat(post(key, birth()).status()).isEqualTo(201);
        var other = birth();
        other.put("answers", Map.of("childName", "Budi", "motherCard", "0001234567890"));
        assertThat(post(key, other).code()).isEqualTo("idempotency-key-reused");
    }

    private String attestation(String service) {
        return TestLifeEvents.attestation(siti, service);
    }

    private String refused(Consumer<Map<String, Object>> wrong) {
        var body = birth();
        wrong.accept(body);
        var answer = post(body);
        assertThat(cases()).isEqualTo("0 cases, 0 applications");
        var faults = answer.code().equals("invalid-case") ? " " + String.join(" ", answer.faults()) : "";
        return answer.status() + " " + answer.code() + faults;
    }

    private String cases() {
        return count("select count(*) from life_case where citizen_id = :siti") + " cases, "
                + count("select count(*) from application where citizen_id = :siti") + " applications";
    }

    private void closed(List<String> services) {
        TestLifeEvents.mall(probe, services);
        await().until(() -> jdbc.sql("select count(*) from offering where mall = :mall and status = 'CLOSED'")
                        .param("mall", TestLifeEvents.MALL)
                        .query(Integer.class)
                        .single()
                == services.size());
    }
}
