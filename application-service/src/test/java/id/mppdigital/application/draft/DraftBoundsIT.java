package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftBoundsIT extends DraftTest {
    @Test
    void a_field_that_the_form_does_not_have_is_refused() {
        assertThat(begin(body(Map.of("purpose", "Me", "a/b", "x"))).faults())
                .containsExactly("/answers/a~1b unknown-field");
        assertThat(read().status()).isEqualTo(404);
    }

    @Test
    void a_document_that_the_service_does_not_ask_for_or_that_comes_twice_is_refused() {
        var body = body("Melamar");
        body.put("documents", List.of(document("photo"), document("photo"), document("passport")));

        assertThat(begin(body).faults())
                .containsExactly("/documents/1/requirement duplicate", "/documents/2/requirement unknown-requirement");
    }

    @Test
    void all_answers_together_have_a_size() {
        assertThat(begin(body("x".repeat(10_000))).status()).isEqualTo(200);
        assertThat(begin(body("x".repeat(65_536))).faults()).containsExactly("/answers answers-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "99.99, skck, 1, unknown-mall",
        "63.71, nikah, 1, unknown-service",
        "73.06, npwp, 1, service-not-offered",
        "63.71, skck, 9, unknown-version"
    })
    void what_no_mall_offers_has_no_draft(String mall, String service, int version, String code) {
        var body = body("Melamar");
        body.put("version", version);

        assertThat(api.put(citizen(siti), DRAFTS + "/" + mall + "/" + service, body)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void a_citizen_has_fifty_drafts_at_most() {
        jdbc.sql("""
                insert into draft (citizen_id, mall, service, version, sealed, key, revision, changed_at, expires_at)
                select :citizen, n::text, 'skck', 1, '{}', n::text, 0, now(), now() + interval '1 day'
                  from generate_series(1, 50) n
                """).param("citizen", siti).update();
        assertThat(begin(body("Melamar")).code()).isEqualTo("too-many-drafts");

        api.delete(citizen(siti), DRAFTS + "/1/skck");
        assertThat(begin(body("Melamar")).status()).isEqualTo(200);
    }

    @Test
    void expired_drafts_are_none_of_the_fifty() {
        jdbc.sql("""
                insert into draft (citizen_id, mall, service, version, sealed, key, revision, changed_at, expires_at)
                select :citizen, n::text, 'skck', 1, '{}', n::text, 0, now(), now() - interval '1 minute'
                  from generate_series(1, 50) n
                """).param("citizen", siti).update();

        assertThat(begin(body("Melamar")).status()).isEqualTo(200);
    }

    @Test
    void an_attestation_has_a_size() {
        var body = body("Melamar");
        body.put("attestation", "x".repeat(65_537));

        assertThat(begin(body).faults()).containsExactly("/attestation size");
    }

    @Test
    void a_step_is_a_code_and_no_text() {
        var body = body("Melamar");
        body.put("step", "Siti Rahmah");

        assertThat(begin(body).faults()).containsExactly("/step pattern");
    }

    @Test
    void markup_comes_back_as_it_was_typed() {
        var markup = "<script>alert('x')</script>&amp;\u202e";
        begin(body(markup));

        assertThat(read().text("/answers/purpose")).isEqualTo(markup);
    }

    @Test
    void a_draft_is_stored_sealed() {
        begin(body("kenari-draft-qzx"));

        var row = jdbc.sql("select d::text from draft d where citizen_id = :citizen")
                .param("citizen", siti)
                .query(String.class)
                .single();
        assertThat(row).contains("eyJ").doesNotContain("kenari-draft-qzx");
    }

    @Test
    void an_unreadable_body_is_refused_and_nothing_is_stored() {
        for (var body : List.of(
                Map.of("version", 1, "documents", List.of()),
                Map.of("version", 0, "answers", Map.of(), "documents", List.of()),
                Map.of("version", 1, "answers", Map.of(), "documents", Collections.nCopies(51, document("photo"))),
                Map.of("version", 1, "answers", Submissions.answers("purpose", "x"), "documents", List.of("photo")))) {
            assertThat(begin(body).status()).as(body.toString()).isBetween(400, 422);
        }
        assertThat(read().status()).isEqualTo(404);
    }

    private static Map<String, Object> document(String requirement) {
        return Map.of("requirement", requirement, "id", UUID.randomUUID().toString());
    }

    @Test
    void a_revision_that_we_never_gave_is_of_no_draft() {
        begun();
        for (var tag : List.of("\"abc\"", "*", "\"99999999999999999999\"", "W/\"1\"", "\"0\"")) {
            assertThat(api.put(citizen(siti), SKCK, body("Lain"), "If-Match", tag)
                            .status())
                    .isEqualTo(412);
        }
        var elsewhere = DRAFTS + "/" + TestCatalogue.GOWA + "/skck";
        assertThat(api.put(citizen(siti), elsewhere, body("Lain"), "If-Match", "*")
                        .code())
                .isEqualTo("draft-gone");
    }
}
