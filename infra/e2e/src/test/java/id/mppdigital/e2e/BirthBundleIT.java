package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A birth is submitted once: certificate, family card and child's card follow each other, and one may be refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BirthBundleIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** The job looks each minute; the connector tries an agency that was down again within minutes. */
    private static final Duration LATE = Duration.ofMinutes(4);

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
        // The certificate proves the birth to the family card too: no paper is asked for it.
        var family = agency("disdukcapil").of(birth.application("kk")).getFirst();
        assertThat(family.at("/documents/0/requirement").asString()).isEqualTo("event-proof");
        assertThat(family.at("/documents/0/state").asString()).isEqualTo("INTACT");
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
    void a_part_that_is_late_is_told_once_and_the_others_still_follow_it() throws SQLException {
        agency("disdukcapil").mode("DOWN");
        var birth = LifeCase.begin(
                mother,
                LifeCase.birth(mother, Forms.child("Siti Aminah")),
                UUID.randomUUID().toString());
        assertThat(birth.part("akta").at("/application/late").asBoolean()).isFalse();

        deadlinePasses(birth);

        assertThat(birth.part("akta").at("/application/late").asBoolean()).isTrue();
        await().atMost(LATE).untilAsserted(() -> assertThat(late(birth)).hasSize(1));
        assertThat(birth.state("akta")).isEqualTo("FILED");
        assertThat(birth.state("kk")).isEqualTo("WAITING");

        agency("disdukcapil").mode("UP");
        await().atMost(LATE).untilAsserted(() -> assertThat(birth.state("kia")).isEqualTo("GRANTED"));
        await().atMost(SOON).until(birth::hasEnded);
        assertThat(late(birth))
                .singleElement()
                .satisfies(
                        message -> assertThat(message.at("/body/en").asString()).contains("was not decided"));
    }

    @AfterEach
    void theRegistryIsUp() {
        agency("disdukcapil").mode("UP");
    }

    /** It is counted in days; nobody waits for them here. */
    private static void deadlinePasses(LifeCase birth) throws SQLException {
        try (var connection = Database.connect("application");
                var update = connection.prepareStatement(
                        "update case_part set late_at = now() - interval '1 minute' where case_id = ? and code = 'akta'")) {
            update.setObject(1, UUID.fromString(birth.id()));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private List<JsonNode> late(LifeCase birth) {
        return mother.inbox().stream()
                .filter(message -> message.path("applicationId").asString().equals(birth.id()))
                .filter(message -> message.path("occasion").asString().equals("CASE_LATE"))
                .toList();
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
