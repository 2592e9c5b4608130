package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.TestLifeEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The one form of a life event is filled in over days. */
class CaseDraftIT extends CaseTest {
    private static final String DRAFT = "/applications/v1/case-drafts/" + TestLifeEvents.MALL + "/lahir";

    @Test
    void a_draft_is_kept_without_what_registers_vouch_for_and_shown_again() {
        var letter = UUID.randomUUID();
        var body = body(Map.of("childName", "A", "applicantName", "Siti Rahmah"));
        body.put("attestations", Map.of("akta", TestLifeEvents.attestation(siti, "lahir-akta")));
        body.put("documents", List.of(Map.of("requirement", "birth-letter", "id", letter.toString())));
        var saved = save(null, body);
        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);

        var read = api.get(token(), DRAFT);
        assertThat(read.body()).isEqualTo(saved.body());
        assertThat(read.body().path("answers").toString()).isEqualTo("{\"childName\":\"A\"}");
        assertThat(read.text("/documents/0/id")).isEqualTo(letter.toString());
        assertThat(read.text("/idempotencyKey")).startsWith("draft-");
        assertThat(api.get(token(), "/applications/v1/case-drafts")
                        .body()
                        .at("/items/0/lifeEvent")
                        .asString())
                .isEqualTo("lahir");
        // Front-ends that know the drafts of services alone never meet it.
        assertThat(api.get(token(), "/applications/v1/drafts").body().path("items"))
                .isEmpty();
        assertThat(api.get(citizen(newCitizen()), DRAFT).status()).isEqualTo(404);
        assertThat(api.get(token(), DRAFT + "?onBehalfOf=" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void two_tabs_never_overwrite_each_other() {
        var first = save(null, body(Map.of("childName", "Aisyah"))).text("/revision");
        var second = save(first, body(Map.of("childName", "Aisyah Putri")));
        assertThat(second.status()).isEqualTo(200);

        assertThat(save(first, body(Map.of("childName", "Fikri"))).code()).isEqualTo("draft-changed");
        assertThat(save(null, body(Map.of("childName", "Fikri"))).code()).isEqualTo("draft-changed");
        assertThat(api.get(token(), DRAFT).text("/answers/childName")).isEqualTo("Aisyah Putri");
    }

    @Test
    void what_the_one_form_does_not_have_is_refused() {
        var body = body(Map.of("childName", "A", "shoeSize", "44"));
        body.put(
                "documents",
                List.of(Map.of(
                        "requirement", "passport", "id", UUID.randomUUID().toString())));

        assertThat(save(null, body).faults())
                .containsExactlyInAnyOrder(
                        "/answers/shoeSize unknown-field", "/documents/0/requirement unknown-requirement");
        assertThat(api.get(token(), DRAFT).status()).isEqualTo(404);
    }

    @Test
    void the_submission_takes_the_place_of_its_draft() {
        var key = save(null, body(Map.of("childName", "Aisyah"))).text("/idempotencyKey");

        assertThat(post(birth()).status())
                .as("another one, with a key of its own")
                .isEqualTo(201);
        assertThat(api.get(token(), DRAFT).status()).isEqualTo(200);
        assertThat(post(key, birth()).status()).isEqualTo(201);
        assertThat(api.get(token(), DRAFT).status()).isEqualTo(404);
    }

    private Answer save(@org.jspecify.annotations.Nullable String revision, Map<String, Object> body) {
        return revision == null
                ? api.put(token(), DRAFT, body)
                : api.put(token(), DRAFT, body, "If-Match", "\"" + revision + "\"");
    }

    private static LinkedHashMap<String, Object> body(Map<String, ?> answers) {
        return new LinkedHashMap<>(
                Map.of("version", 1, "answers", answers, "attestations", Map.of(), "documents", List.of()));
    }
}
