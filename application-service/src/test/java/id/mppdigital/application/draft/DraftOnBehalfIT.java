package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Siti fills in for Naila what she also fills in for herself. */
class DraftOnBehalfIT extends DraftTest {
    private final String naila = newCitizen();
    private final UUID representation = UUID.randomUUID();

    @Test
    void a_draft_on_behalf_is_another_one_than_ones_own_and_than_one_for_somebody_else() {
        var own = begin(body("Untuk saya"));
        var forNaila = begin(representation, body("Untuk Naila"));
        var forRaka = begin(UUID.randomUUID(), body("Untuk Raka"));

        assertThat(forNaila.status()).isEqualTo(200);
        assertThat(forNaila.text("/onBehalfOf")).isEqualTo(representation.toString());
        assertThat(read().text("/answers/purpose")).isEqualTo("Untuk saya");
        assertThat(read().body().has("onBehalfOf")).isFalse();
        assertThat(read(representation).text("/answers/purpose")).isEqualTo("Untuk Naila");
        assertThat(forNaila.text("/idempotencyKey"))
                .isNotEqualTo(own.text("/idempotencyKey"))
                .isNotEqualTo(forRaka.text("/idempotencyKey"));
    }

    @Test
    void what_was_made_for_one_person_is_not_saved_for_another() {
        var own = begun();
        var forNaila = begin(representation, body("Untuk Naila")).text("/revision");

        assertThat(save(forNaila, body("Lain")).code()).isEqualTo("draft-changed");
        assertThat(save(representation, own, body("Lain")).code()).isEqualTo("draft-changed");
        assertThat(read(representation).text("/answers/purpose")).isEqualTo("Untuk Naila");
    }

    @Test
    void ones_own_list_holds_ones_own_drafts_only() {
        begun();
        begin(representation, body("Untuk Naila"));

        var own = api.get(citizen(siti), DRAFTS).body().path("items");
        assertThat(own).hasSize(1);
        assertThat(own.path(0).has("onBehalfOf")).isFalse();
        var others = api.get(citizen(siti), DRAFTS + "?forOthers=true").body().path("items");
        assertThat(others).hasSize(1);
        assertThat(others.at("/0/onBehalfOf").asString()).isEqualTo(representation.toString());
    }

    @Test
    void deleting_one_leaves_the_other() {
        begun();
        begin(representation, body("Untuk Naila"));

        api.delete(citizen(siti), SKCK + "?onBehalfOf=" + representation);

        assertThat(read(representation).status()).isEqualTo(404);
        assertThat(read().status()).isEqualTo(200);
    }

    @Test
    void what_a_register_vouches_for_of_the_principal_is_not_stored() {
        var body = body(Map.of("applicantName", "NAILA", "purpose", "Sekolah"));
        body.put("attestation", TestCitizenService.attestation(naila, "skck", 1, Map.of("applicantName", "NAILA")));

        var saved = begin(representation, body);

        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        assertThat(saved.body().path("answers").has("applicantName")).isFalse();
        assertThat(begin(body).code()).isEqualTo("attestation-foreign");
    }

    @Test
    void a_submission_on_behalf_takes_the_place_of_its_draft_and_of_no_other() {
        begun();
        var draft = begin(representation, body("Untuk Naila"));
        var statement = TestCitizenService.statement(TestCitizenService.statementClaims(siti, naila, "skck"));
        var submission = Submissions.of(naila).with("representation", statement).body();

        assertThat(api.submit(citizen(siti), draft.text("/idempotencyKey"), submission)
                        .status())
                .isEqualTo(201);

        assertThat(read(representation).status()).isEqualTo(404);
        assertThat(read().status()).isEqualTo(200);
    }

    private Answer begin(UUID representation, Object body) {
        return api.put(citizen(siti), SKCK + "?onBehalfOf=" + representation, body);
    }

    private Answer save(UUID representation, String revision, Object body) {
        return api.put(citizen(siti), SKCK + "?onBehalfOf=" + representation, body, "If-Match", "\"" + revision + "\"");
    }

    private Answer read(UUID representation) {
        return api.get(citizen(siti), SKCK + "?onBehalfOf=" + representation);
    }
}
