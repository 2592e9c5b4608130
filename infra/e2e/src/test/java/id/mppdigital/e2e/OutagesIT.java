package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other people's systems fail, and ours are killed: nothing is lost, nothing happens twice. */
class OutagesIT {
    private static final Duration SOON = Duration.ofSeconds(90);

    @AfterEach
    void everythingIsUpAgain() {
        register().post("/control", Map.of("mode", "UP"), Map.of()).require();
        agency("disdukcapil").mode("UP");
        platform().start("kafka");
        platform().start("application-service");
    }

    @Test
    void aRegisterThatIsDownStopsNobody() {
        register().post("/control", Map.of("mode", "DOWN"), Map.of()).require();
        var joko = person("joko");
        joko.signIn();

        var prefilled = joko.prefill(Forms.BIRTH);
        assertThat(prefilled.states()).containsEntry("applicantName", "unavailable");
        assertThat(prefilled.known()).doesNotContainKey("applicantName");
        var id = joko.submit(
                        Forms.BIRTH,
                        prefilled,
                        Forms.all(Forms.particulars("joko"), Forms.aboutMe("joko"), Forms.child("Anak Joko")),
                        "birth-letter",
                        joko.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require()
                .get("id")
                .asString();

        await().atMost(SOON).untilAsserted(() -> assertThat(joko.status(id)).isEqualTo("COMPLETED"));
        assertThat(verified(joko, id)).containsEntry("applicantName", "PENDING");

        register().post("/control", Map.of("mode", "UP"), Map.of()).require();

        // He is JOKO SUSILO there, but lives in another street and neighbourhood, and his religion is another one.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(verified(joko, id))
                        .containsEntry("applicantName", "VERIFIED")
                        .containsEntry("applicantBirthDate", "VERIFIED")
                        .containsEntry("address", "DIFFERS")
                        .containsEntry("rt", "DIFFERS")
                        .containsEntry("applicantReligion", "DIFFERS")
                        .doesNotContainValue("PENDING"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(agency("disdukcapil").of(id))
                        .extracting(delivery -> delivery.path("type").asString())
                        .containsExactly("application.submitted", "application.verified"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(joko.inbox().toString()).contains("Data berbeda"));
        assertThat(joko.status(id)).isEqualTo("COMPLETED");
        assertThat(joko.api()
                        .get("/citizens/v1/me/data-uses?limit=100")
                        .require()
                        .path("items")
                        .valueStream()
                        .filter(use -> use.path("action").asString().equals("REGISTER_ASKED"))
                        .filter(use -> use.path("applicationId").asString("").equals(id)))
                .as("the ledger says for which application the register was asked")
                .isNotEmpty();
    }

    /** How far each answer is that was to be verified later. */
    private static Map<String, String> verified(Person person, String application) {
        var states = new LinkedHashMap<String, String>();
        person.api()
                .get("/applications/v1/applications/" + application)
                .require()
                .path("provenance")
                .properties()
                .forEach(field -> {
                    var verification = field.getValue().path("verification");
                    if (verification.isObject()) {
                        states.put(field.getKey(), verification.path("state").asString());
                    }
                });
        return states;
    }

    @Test
    void anAgencyThatIsDownGetsEverythingOnceAndInOrderWhenItIsBack() {
        agency("disdukcapil").mode("DOWN");
        var submitted = new LinkedHashMap<Person, String>();
        Stream.of("siti", "budi", "ani").map(LivePlatform::person).forEach(person -> {
            person.signIn();
            submitted.put(person, submitBirth(person));
        });
        submitted.forEach((person, id) -> assertThat(person.status(id)).isEqualTo("SUBMITTED"));

        agency("disdukcapil").mode("UP");

        submitted.forEach((person, id) -> {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(person.status(id)).isEqualTo("COMPLETED"));
            assertThat(agency("disdukcapil").of(id)).hasSize(1);
            assertThat(person.timeline(id))
                    .containsExactly("SUBMITTED", "RECEIVED", "IN_REVIEW", "APPROVED", "ISSUED", "COMPLETED");
        });
    }

    @Test
    void aKillBetweenCommitAndRelayLosesNothingAndRepeatsNothing() {
        var maria = person("maria");
        maria.signIn();
        var prefilled = maria.prefill(Forms.BIRTH);
        var receipt = maria.upload(SampleDocument.BIRTH_LETTER);
        platform().kill("kafka");
        var key = UUID.randomUUID().toString();

        var accepted = submitBirth(maria, prefilled, receipt, key);
        assertThat(Database.outbox("application")).isPositive();
        platform().kill("application-service");
        platform().start("kafka");
        platform().start("application-service");
        var repeated = await().atMost(SOON).until(() -> tryAgain(maria, prefilled, receipt, key), id -> !id.isEmpty());

        assertThat(repeated).isEqualTo(accepted);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(maria.status(accepted)).isEqualTo("COMPLETED"));
        assertThat(agency("disdukcapil").of(accepted)).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Database.outbox("application")).isZero());
        assertThat(maria.inbox().stream()
                        .map(message -> message.path("id").asString())
                        .distinct()
                        .count())
                .isEqualTo(maria.inbox().size());
    }

    private static String tryAgain(Person person, Person.Prefilled prefilled, String receipt, String key) {
        var answer = person.submit(
                Forms.BIRTH,
                prefilled,
                Forms.all(Forms.aboutMe(person.name()), Forms.child("Anak " + person.name())),
                "birth-letter",
                receipt,
                Map.of("Idempotency-Key", key));
        return answer.ok() ? answer.json().path("id").asString() : "";
    }

    private static String submitBirth(Person person) {
        return submitBirth(
                person,
                person.prefill(Forms.BIRTH),
                person.upload(SampleDocument.BIRTH_LETTER),
                UUID.randomUUID().toString());
    }

    private static String submitBirth(Person person, Person.Prefilled prefilled, String receipt, String key) {
        return person.submit(
                        Forms.BIRTH,
                        prefilled,
                        Forms.all(Forms.aboutMe(person.name()), Forms.child("Anak " + person.name())),
                        "birth-letter",
                        receipt,
                        Map.of("Idempotency-Key", key))
                .require()
                .get("id")
                .asString();
    }
}
