package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.testing.TestCitizenService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DraftIT extends DraftTest {
    @Test
    void what_was_typed_is_there_again_in_any_front_end() {
        var photo = UUID.randomUUID().toString();
        var body = body(Map.of("purpose", "Me", "copies", 2, "email", "siti@"));
        body.put("documents", List.of(Map.of("requirement", "photo", "id", photo)));
        body.put("step", "contact");
        var saved = begin(body);

        var elsewhere = tokens.with(Map.of("sub", siti, "client_id", "another-app"), "citizen");
        var read = api.get(elsewhere, SKCK);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(saved.body());
        assertThat(read.headers().firstValue("ETag")).contains("\"" + saved.text("/revision") + "\"");
        assertThat(read.text("/answers/purpose")).isEqualTo("Me");
        assertThat(read.text("/answers/email")).isEqualTo("siti@");
        assertThat(read.body().at("/answers/copies").asInt()).isEqualTo(2);
        assertThat(read.text("/documents/0/id")).isEqualTo(photo);
        assertThat(read.text("/step")).isEqualTo("contact");
        assertThat(read.body().has("outdated")).isFalse();
    }

    @Test
    void a_draft_is_kept_for_ninety_days_after_its_latest_save() {
        var saved = save(begun(), body("Melamar pekerjaan"));

        assertThat(Duration.between(Instant.parse(saved.text("/changedAt")), Instant.parse(saved.text("/expiresAt"))))
                .isEqualTo(Duration.ofDays(90));
    }

    @Test
    void every_save_has_another_revision_and_the_same_idempotency_key() {
        var first = begin(body("Melamar pek"));
        var second = save(first.text("/revision"), body("Melamar pekerjaan"));

        assertThat(second.text("/revision")).isNotEqualTo(first.text("/revision"));
        assertThat(second.text("/idempotencyKey"))
                .isEqualTo(first.text("/idempotencyKey"))
                .isNotEmpty();
        assertThat(read().text("/answers/purpose")).isEqualTo("Melamar pekerjaan");
    }

    @Test
    void the_second_of_two_tabs_overwrites_nothing_and_hears_the_current_revision() {
        var seenByBoth = begun();
        var first = save(seenByBoth, body("Melamar pekerjaan"));
        var second = save(seenByBoth, body("Pindah alamat"));

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("draft-changed");
        assertThat(second.headers().firstValue("ETag")).contains("\"" + first.text("/revision") + "\"");
        assertThat(read().text("/answers/purpose")).isEqualTo("Melamar pekerjaan");
        assertThat(save(first.text("/revision"), body("Pindah alamat")).status())
                .isEqualTo(200);
    }

    @Test
    void a_front_end_that_does_not_know_of_the_draft_overwrites_nothing() {
        begun();

        assertThat(begin(body("Pindah alamat")).code()).isEqualTo("draft-changed");
    }

    @Test
    void the_same_save_twice_is_one_save() {
        var begun = begin(body("Melamar pek"));
        assertThat(begin(body("Melamar pek")).body()).isEqualTo(begun.body());

        var revision = begun.text("/revision");
        var saved = save(revision, body("Melamar pekerjaan"));
        assertThat(save(revision, body("Melamar pekerjaan")).body()).isEqualTo(saved.body());
    }

    @Test
    void of_many_saves_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        var revision = begun();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = new ArrayList<Callable<Integer>>();
            for (int tab = 0; tab < 8; tab++) {
                var body = body("Tujuan " + tab);
                saves.add(() -> save(revision, body).status());
            }
            var answers = new ArrayList<Integer>();
            for (var save : tabs.invokeAll(saves)) {
                answers.add(save.get());
            }
            assertThat(answers).containsOnlyOnce(200).hasSize(8);
            assertThat(answers.stream().filter(it -> it == 412)).hasSize(7);
        }
    }

    @Test
    void a_deleted_draft_is_not_overwritten_by_who_still_knows_it() {
        var revision = begun();
        assertThat(api.delete(citizen(siti), SKCK).status()).isEqualTo(204);
        assertThat(api.delete(citizen(siti), SKCK).status()).isEqualTo(204);

        assertThat(read().status()).isEqualTo(404);
        assertThat(save(revision, body("Melamar pekerjaan")).code()).isEqualTo("draft-gone");

        begun();
        assertThat(save(revision, body("Melamar pekerjaan")).code()).isEqualTo("draft-changed");
    }

    @Test
    void values_that_a_register_vouches_for_are_not_stored_as_answers() {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("applicantName", "Siti Rahmah");
        answers.put("applicantNik", "6371015507900001");
        answers.put("birthDate", null);
        answers.put("purpose", "Melamar pekerjaan");
        var body = body(answers);
        body.put(
                "attestation",
                TestCitizenService.attestation(
                        siti,
                        "skck",
                        1,
                        Map.of(
                                "applicantName",
                                "Siti Rahmah",
                                "applicantNik",
                                "6371015507900001",
                                "birthDate",
                                "1990")));

        assertThat(begin(body).body().path("answers").toString())
                .isEqualTo("{\"birthDate\":null,\"purpose\":\"Melamar pekerjaan\"}");
    }

    @Test
    void a_forged_attestation_is_refused() {
        var body = body("Melamar pekerjaan");
        body.put(
                "attestation",
                TestCitizenService.sign(
                        TestCitizenService.FORGED,
                        "attestation+jwt",
                        TestCitizenService.attestationClaims(siti, "skck", 1, Map.of("purpose", "x"))));

        assertThat(begin(body).code()).isEqualTo("attestation-invalid");
    }

    @Test
    void a_citizen_sees_only_their_own_drafts() {
        begun();
        var another = newCitizen();

        assertThat(api.get(citizen(another), SKCK).status()).isEqualTo(404);
        assertThat(api.get(citizen(another), DRAFTS).body().path("items")).isEmpty();
        api.delete(citizen(another), SKCK);
        assertThat(read().status()).isEqualTo(200);
        assertThat(api.get(police(), SKCK).status()).isEqualTo(403);
        assertThat(api.get(police(), DRAFTS).status()).isEqualTo(403);
    }

    @Test
    void the_list_names_each_draft_without_its_content() {
        begun();
        var gowa = api.put(citizen(siti), DRAFTS + "/" + TestCatalogue.GOWA + "/skck", body("Pindah"));

        var items = api.get(citizen(siti), DRAFTS).body().path("items");

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/mall").asString()).isEqualTo(TestCatalogue.GOWA);
        assertThat(items.at("/0/revision").asString()).isEqualTo(gowa.text("/revision"));
        assertThat(items.toString()).doesNotContain("answers", "Melamar", "Pindah");
    }

    @Test
    void the_list_says_of_which_service_a_draft_is_and_where_its_citizen_was() {
        var body = body("Melamar pekerjaan");
        body.put("step", "contact");
        var revision = begin(body).text("/revision");
        var first = api.get(citizen(siti), DRAFTS).body();
        assertThat(first.at("/items/0/name/id").asString()).isNotEmpty();
        assertThat(first.at("/items/0/name/en").asString()).isNotEmpty();
        assertThat(first.at("/items/0/step").asString()).isEqualTo("contact");

        body.put("step", "check");
        save(revision, body);

        assertThat(api.get(citizen(siti), DRAFTS).body().at("/items/0/step").asString())
                .isEqualTo("check");
    }

    @Test
    void a_draft_can_be_kept_while_mall_or_service_are_closed() {
        var closed = DRAFTS + "/" + TestCatalogue.BANJARMASIN + "/kia";

        assertThat(api.put(citizen(siti), closed, body("Anak pertama")).status())
                .isEqualTo(200);
    }
}
