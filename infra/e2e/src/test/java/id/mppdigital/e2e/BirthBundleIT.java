package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A birth is submitted once: certificate, family card and child's card follow each other, one part is refused. */
class BirthBundleIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CASES = "/applications/v1/cases";
    private static final String MALL = "63.71";

    private static final Person MOTHER = mother();

    @Test
    void a_birth_is_submitted_once_and_each_part_follows_in_its_turn() {
        MOTHER.signIn();
        var form = MOTHER.api().get("/catalog/v1/life-events/kelahiran/form").require();
        var begun = MOTHER.api()
                .post(
                        CASES,
                        submission(form),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require();
        var id = begun.path("id").asString();
        assertThat(state(begun, "akta")).isEqualTo("FILED");
        assertThat(state(begun, "kk")).isEqualTo("WAITING");

        // Certificate, family card and child's card follow each other, and nobody types the child's NIK.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(state(read(id), "kia")).isEqualTo("GRANTED"));
        assertThat(state(read(id), "akta")).isEqualTo("GRANTED");
        assertThat(state(read(id), "kk")).isEqualTo("GRANTED");
        var card = agency("disdukcapil")
                .of(part(read(id), "kia").at("/application/id").asString())
                .getFirst();
        assertThat(card.at("/dossier/answers/childName").asString()).isEqualTo("Aisyah Rahmah");
        assertThat(card.at("/dossier/answers/childNik").asString()).matches("[0-9]{16}");
        assertThat(card.at("/documents/0/state").asString()).isEqualTo("INTACT");

        // One part is refused; by its rule the others are not touched, and the case ends.
        var insurance = part(read(id), "jkn").at("/application/id").asString();
        MOTHER.api()
                .post(
                        "/applications/v1/applications/" + insurance + "/withdrawal",
                        Map.of("reason", "Ibu belum terdaftar"),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require();
        assertThat(state(read(id), "jkn")).isEqualTo("REFUSED");
        assertThat(state(read(id), "kia")).isEqualTo("GRANTED");
        assertThat(read(id).path("endedAt").isNull()).isFalse();
    }

    @Test
    void one_bad_part_refuses_all_and_nothing_is_filed() {
        MOTHER.signIn();
        var form = MOTHER.api().get("/catalog/v1/life-events/kelahiran/form").require();
        var before = MOTHER.api().get(CASES).require().path("items").size();
        var body = submission(form);
        @SuppressWarnings("unchecked")
        var answers = (Map<String, Object>) Objects.requireNonNull(body.get("answers"));
        answers.put("bpjsNumber", "12");

        var answer = MOTHER.api()
                .post(CASES, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/answers/bpjsNumber");
        assertThat(MOTHER.api().get(CASES).require().path("items").size()).isEqualTo(before);
    }

    /** Nobody else's, because what a person has applied for changes what the next form asks. */
    private static Person mother() {
        try {
            return LivePlatform.citizen("sulastri", "1271034506550043", "Sulastri");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> submission(JsonNode form) {
        var answers = new LinkedHashMap<String, Object>();
        var attestations = new LinkedHashMap<String, Object>();
        for (var part : form.at("/asked/parts")) {
            var prefilled = MOTHER.prefill(part.path("service").asString());
            if (!"".equals(prefilled.attestation())) {
                attestations.put(part.path("code").asString(), prefilled.attestation());
            }
            part.path("fields").properties().forEach(field -> {
                var asked = field.getValue().asString();
                var known = prefilled.known().get(field.getKey());
                // What a part makes new is never filled in from before.
                if (known != null && form.at("/form/properties/" + asked).has("x-source")) {
                    answers.putIfAbsent(asked, known);
                }
            });
        }
        var typed = Forms.all(
                Forms.aboutMe("sulastri"), Forms.child("Aisyah Rahmah"), Map.of("bpjsNumber", "0001234567890"));
        typed.forEach((field, value) -> {
            if (form.at("/form/properties").has(field)) {
                answers.put(field, value);
            }
        });
        var letter = Map.of("requirement", "birth-letter", "receipt", MOTHER.upload(SampleDocument.BIRTH_LETTER));
        var body = new LinkedHashMap<String, Object>();
        body.put("lifeEvent", "kelahiran");
        body.put("version", form.path("version").asInt());
        body.put("mall", MALL);
        body.put("answers", answers);
        body.put("attestations", attestations);
        body.put("documents", new ArrayList<>(List.of(letter)));
        return body;
    }

    private JsonNode read(String id) {
        return MOTHER.api().get(CASES + "/" + id).require();
    }

    private static JsonNode part(JsonNode one, String code) {
        return one.path("parts")
                .valueStream()
                .filter(part -> part.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String state(JsonNode one, String code) {
        return part(one, code).path("state").asString();
    }
}
