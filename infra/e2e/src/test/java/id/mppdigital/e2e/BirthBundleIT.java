package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A birth is submitted once: certificate, family card and child's card follow each other, and one may be refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BirthBundleIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    private Person mother;

    /** Nobody else's, because what a person has applied for changes what the next form asks. */
    @BeforeAll
    void sulastri() throws IOException, InterruptedException {
        mother = LivePlatform.citizen("sulastri", "1271034506550043", "Sulastri");
        mother.signIn();
    }

    @Test
    void a_birth_is_submitted_once_and_each_part_follows_in_its_turn() {
        var body = LifeCase.birth(mother, Forms.child("Aisyah Rahmah"));
        var begun = LifeCase.submit(mother, body, UUID.randomUUID().toString()).require();
        var birth = new LifeCase(mother, begun.path("id").asString());
        assertThat(begun.path("parts")
                        .valueStream()
                        .map(part -> part.path("state").asString()))
                .containsExactly("FILED", "WAITING", "WAITING", "FILED");

        // Certificate, family card and child's card follow each other, and nobody types the child's NIK.
        await().atMost(SOON).untilAsserted(() -> assertThat(birth.state("kia")).isEqualTo("GRANTED"));
        assertThat(birth.state("akta")).isEqualTo("GRANTED");
        assertThat(birth.state("kk")).isEqualTo("GRANTED");
        var card = agency("disdukcapil").of(birth.application("kia")).getFirst();
        assertThat(card.at("/dossier/answers/childName").asString()).isEqualTo("Aisyah Rahmah");
        assertThat(card.at("/dossier/answers/childNik").asString()).matches("[0-9]{16}");
        assertThat(card.at("/documents/0/state").asString()).isEqualTo("INTACT");

        // The insurance is another agency's, and waits for nobody.
        await().atMost(SOON).untilAsserted(() -> assertThat(birth.state("jkn")).isEqualTo("GRANTED"));
        await().atMost(SOON).until(birth::hasEnded);
    }

    @Test
    void an_agency_refuses_one_part_and_the_others_go_on() {
        // Certificates may come later; the insurance of a newborn takes 28 days (Perpres 82/2018 art. 16).
        var bornLongAgo = Forms.all(Forms.child("Ahmad Fikri"), Map.of("childBirthDate", Forms.daysAgo(40)));
        var birth = LifeCase.begin(
                mother, LifeCase.birth(mother, bornLongAgo), UUID.randomUUID().toString());

        await().atMost(SOON).untilAsserted(() -> assertThat(birth.state("jkn")).isEqualTo("REFUSED"));
        var insurance = birth.application("jkn");
        assertThat(mother.status(insurance)).isEqualTo("REJECTED");
        assertThat(mother.api()
                        .get("/applications/v1/applications/" + insurance + "/timeline")
                        .require()
                        .toString())
                .contains("28 hari", "Perpres 82/2018", "Keberatan tertulis");

        await().atMost(SOON).untilAsserted(() -> assertThat(birth.state("kia")).isEqualTo("GRANTED"));
        assertThat(birth.state("akta")).isEqualTo("GRANTED");
        assertThat(birth.state("kk")).isEqualTo("GRANTED");
        await().atMost(SOON).until(birth::hasEnded);
    }

    @Test
    void one_bad_part_refuses_all_and_nothing_is_filed() {
        var before = cases();
        var body = LifeCase.birth(mother, Forms.child("Aisyah Rahmah"));
        LifeCase.answer(body, "bpjsNumber", "12");

        var answer = LifeCase.submit(mother, body, UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/answers/bpjsNumber");
        assertThat(cases()).isEqualTo(before);
    }

    private int cases() {
        return mother.api().get(LifeCase.CASES).require().path("items").size();
    }
}
