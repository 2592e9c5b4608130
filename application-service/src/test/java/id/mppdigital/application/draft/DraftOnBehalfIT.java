package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import java.time.Instant;
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

    @Test
    void the_end_of_the_power_deletes_its_drafts_and_no_other() {
        var other = UUID.randomUUID();
        begun();
        begin(other, body("Untuk Raka"));
        begin(representation, body("Untuk Naila"));

        end(Instant.now());

        await().until(() -> stored(representation) == 0);
        assertThat(read(representation).status()).isEqualTo(404);
        assertThat(read(other).status()).isEqualTo(200);
        assertThat(read().status()).isEqualTo(200);
    }

    /** A parent who was added again has the same representation. */
    @Test
    void what_was_saved_after_the_end_stays() {
        begin(representation, body("Untuk Naila"));
        end(Instant.now().minusSeconds(60));

        await().until(this::hasEnded);
        assertThat(read(representation).status()).isEqualTo(200);
    }

    /** A save that began before the end may be stored after what the end deleted. */
    @Test
    void an_older_draft_of_an_ended_power_counts_as_deleted_even_before_it_is() {
        var revision = begin(representation, body("Untuk Naila")).text("/revision");
        jdbc.sql("insert into ended_representation (representation, ended_at) values (?, now())")
                .param(representation)
                .update();

        assertThat(read(representation).status()).isEqualTo(404);
        assertThat(save(representation, revision, body("Lain")).code()).isEqualTo("draft-gone");
        assertThat(api.get(citizen(siti), DRAFTS + "?forOthers=true").body().path("items"))
                .isEmpty();

        assertThat(begin(representation, body("Baru")).status()).isEqualTo(200);
        assertThat(read(representation).text("/answers/purpose")).isEqualTo("Baru");
    }

    private void end(Instant at) {
        var data = Map.of("representationId", representation, "endedAt", at.toString());
        var subject = UUID.randomUUID().toString();
        probe.publish("mpp.representations", "id.mppdigital.representation.ended.v1", subject, 1, data);
    }

    private int stored(UUID representation) {
        return jdbc.sql("select count(*) from draft where on_behalf_of = ?")
                .param(representation)
                .query(Integer.class)
                .single();
    }

    private boolean hasEnded() {
        return jdbc.sql("select exists (select from ended_representation where representation = ?)")
                .param(representation)
                .query(Boolean.class)
                .single();
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
