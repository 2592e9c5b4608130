package id.mppdigital.citizen.keyed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.citizen.registers.FiveRegisters;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.platform.test.EventProbe;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A register that is asked by the plate of a vehicle: only its owner is told anything. */
class KeyedRegisterIT extends CitizenTest {
    private static final String SERVICE = "pajak-kendaraan";
    private static final String PLATE = "dua.vehicle/plate";
    private static final List<String> LETTERS = List.of("AA", "BB", "CC", "DD", "EE");

    @Autowired
    FiveRegisters registers;

    @Autowired
    EventProbe probe;

    @Autowired
    KeyedAnswers answers;

    private final String number =
            UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 4);
    private final Person other = Person.fresh();

    @BeforeEach
    void itIsListed() {
        samsat().recovers();
        breakers.circuitBreaker("dua").reset();
        itIsListed(1440);
        var form = new LinkedHashMap<String, String>();
        form.put("plate", PLATE);
        form.put("model", "dua.vehicle/model");
        others.publishService(SERVICE, form);
        owns(maria, plate("AA"), "HONDA BEAT");
        owns(maria, plate("BB"), "TOYOTA AVANZA");
        owns(other, plate("CC"), "YAMAHA NMAX");
    }

    /** @param freshness in minutes */
    private void itIsListed(int freshness) {
        var event = TestRegisters.event("kendaraan").replace("kendaraan", "dua");
        others.publishRegister("dua", event.replace("1440", String.valueOf(freshness)));
    }

    @AfterEach
    void itIsForgotten() {
        samsat().recovers();
        others.forgetRegister("dua");
    }

    @Test
    void withoutAKeyItIsNotAskedAndTheFormSaysWhichFieldIsTheKey() {
        var calls = samsat().calls();
        var prefill = prefill(Map.of());
        assertThat(samsat().calls()).isEqualTo(calls);
        assertThat(prefill.at("/fields/plate/state").asString()).isEqualTo("unknown");
        assertThat(prefill.at("/subjects/0/subject").asString()).isEqualTo(PLATE);
        assertThat(prefill.at("/subjects/0/known")).isEmpty();
        assertThat(prefill.path("attestation").isNull()).isTrue();
    }

    @Test
    void theOwnerGivesTheKeyOnceAndTheAnswerIsVouchedFor() {
        var prefill = prefill(Map.of(PLATE, plate("AA").replace(" ", "").toLowerCase()));
        assertThat(prefill.at("/fields/model/value").asString()).isEqualTo("HONDA BEAT");
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .containsExactly("plate", "model");
        var calls = samsat().calls();

        var next = prefill(Map.of());
        assertThat(next.at("/fields/plate/value").asString())
                .as("never typed again")
                .isEqualTo(plate("AA"));
        assertThat(next.at("/fields/model/state").asString()).isEqualTo("fresh");
        assertThat(samsat().calls()).as("kept").isEqualTo(calls);
    }

    @Test
    void ofTwoVehiclesEachHasItsOwnAnswerAndTheLastOneIsFilledIn() {
        prefill(Map.of(PLATE, plate("AA")));
        var second = prefill(Map.of(PLATE, plate("BB")));
        assertThat(second.at("/fields/model/value").asString()).isEqualTo("TOYOTA AVANZA");
        assertThat(second.at("/subjects/0/known")
                        .valueStream()
                        .map(one -> one.at("/values/model").asString()))
                .containsExactlyInAnyOrder("TOYOTA AVANZA", "HONDA BEAT");
        var calls = samsat().calls();

        assertThat(prefill(Map.of(PLATE, plate("AA"))).at("/fields/model/value").asString())
                .isEqualTo("HONDA BEAT");
        assertThat(prefill(Map.of()).at("/fields/model/value").asString()).isEqualTo("HONDA BEAT");
        assertThat(samsat().calls()).isEqualTo(calls);
    }

    /** One answer for both: whoever tries plates doesn't learn which of them there are. */
    @Test
    void anotherPersonsVehicleIsAsUnknownAsNone() {
        var foreign = prefill(Map.of(PLATE, plate("CC")));
        var none = prefill(Map.of(PLATE, plate("DD")));
        assertThat(foreign.path("fields")).isEqualTo(none.path("fields"));
        assertThat(foreign.toString()).doesNotContain("NMAX", other.nik());
        assertThat(foreign.at("/fields/model/state").asString()).isEqualTo("unknown");
        assertThat(jdbc.sql("select count(*) from keyed_answer where account = :account")
                        .param("account", maria.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasSoldIsForgottenOnceItIsAskedAgain() {
        itIsListed(0);
        assertThat(prefill(Map.of(PLATE, plate("AA"))).at("/fields/model/state").asString())
                .isEqualTo("fresh");
        owns(other, plate("AA"), "HONDA BEAT");

        assertThat(prefill(Map.of(PLATE, plate("AA"))).at("/fields/model/state").asString())
                .isEqualTo("unknown");
        assertThat(prefill(Map.of()).at("/fields/plate/state").asString()).isEqualTo("unknown");
    }

    @Test
    void whoTriesNumbersIsStopped() {
        var calls = samsat().calls();
        LETTERS.forEach(letters -> prefill(Map.of(PLATE, plate(letters))));
        assertThat(samsat().calls() - calls).as("three a day, by the manifest").isEqualTo(3);
        var refused = prefill(Map.of(PLATE, plate("EE")));
        assertThat(refused.at("/fields/model/state").asString()).isEqualTo("unavailable");
        assertThat(prefill(Map.of(PLATE, plate("AA"))).at("/fields/model/state").asString())
                .as("who asks about the same one again asks nothing new")
                .isEqualTo("fresh");

        jdbc.sql("update keyed_question set day = :day where account = :account")
                .param("day", LocalDate.now().minusDays(2))
                .param("account", maria.account())
                .update();
        assertThat(prefill(Map.of(PLATE, plate("BB"))).at("/fields/model/state").asString())
                .isEqualTo("fresh");
    }

    /** The register was down: what was typed then is verified later, with the typed key. */
    @Test
    void whatWasTypedWhileItWasDownIsVerifiedByTheTypedKey() {
        samsat().says(503, "{}");
        var down = prefill(Map.of(PLATE, plate("AA")));
        assertThat(down.at("/fields/model/state").asString()).isEqualTo("unavailable");
        assertThat(down.path("verifiedLater").toString()).contains("plate", "model");
        samsat().recovers();
        breakers.circuitBreaker("dua").reset();

        var filed = others.submit(
                maria,
                SERVICE,
                "samsat-banjarmasin",
                List.of(
                        Given.unverified("plate", plate("AA").replace(" ", "").toLowerCase(), PLATE),
                        Given.unverified("model", "SUZUKI", "dua.vehicle/model")),
                List.of());

        await().untilAsserted(() -> assertThat(probe.events("mpp.verifications").stream()
                        .map(event -> event.data())
                        .filter(data -> data.path("applicationId")
                                .asString()
                                .equals(filed.application().toString()))
                        .flatMap(data -> data.path("fields").valueStream())
                        .map(field -> field.path("field").asString() + " "
                                + field.path("state").asString()))
                .containsExactlyInAnyOrder("plate VERIFIED", "model DIFFERS"));

        var other = prefill(Map.of(PLATE, plate("BB")));
        assertThat(other.at("/fields/model/value").asString())
                .as("what was typed is of the other vehicle")
                .isEqualTo("TOYOTA AVANZA");
        assertThat(other.at("/fields/model/state").asString()).isEqualTo("fresh");
    }

    @Test
    void aKeyIsPartOfTheCopyAndGoesWithItsPerson() {
        prefill(Map.of(PLATE, plate("AA")));
        jdbc.sql("select said from keyed_answer where account = :account")
                .param("account", maria.account())
                .query(byte[].class)
                .list()
                .forEach(said -> assertThat(new String(said, ISO_8859_1)).doesNotContain("HONDA", plate("AA")));
        assertThat(answers.copy(List.of(maria.account())).entries().getFirst())
                .extracting(item -> String.valueOf(item.value()))
                .anyMatch(value -> value.contains("HONDA BEAT"));
        answers.erase(List.of(maria.account()));
        assertThat(jdbc.sql("""
                        select (select count(*) from keyed_answer where account = :account)
                            + (select count(*) from keyed_question where account = :account)
                        """)
                        .param("account", maria.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private LookupServer samsat() {
        return requireNonNull(registers.byCode().get("dua"));
    }

    private String plate(String letters) {
        return "DA " + number + " " + letters;
    }

    private void owns(Person person, String plate, String model) {
        var record = Map.<String, Object>of("plate", plate, "model", model, "owner", person.nik());
        samsat().knows(plate, record);
        samsat().knows(plate.replace(" ", "").toLowerCase(), record);
    }

    private JsonNode prefill(Map<String, String> about) {
        return api.post(maria, "/prefill", Map.of("service", SERVICE, "version", 1, "mall", "63.71", "about", about))
                .json();
    }
}
