package id.mppdigital.citizen.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.work.Worker.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class VerifyLaterIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @Autowired
    EventProbe probe;

    @Autowired
    VerifyLater worker;

    @Autowired
    RecordJdbcClient records;

    @Autowired
    Verifications verifications;

    @Autowired
    EraseCitizen erase;

    @BeforeEach
    void theCitizenIsKnown() {
        assertThat(api.get(maria, "").status()).isEqualTo(200);
    }

    private record Waiting(UUID id, byte[] typed) {}

    /** As a backup from before has it. */
    @Test
    void what_waited_opens_no_more_once_its_citizen_is_erased() {
        register.fails(503);
        awaitAttempt(submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name")));
        var waiting = jdbc.sql("select id, typed from verification where account = :account")
                .param("account", maria.account())
                .query(Waiting.class)
                .single();
        assertThat(verifications.open(waiting.id(), maria.account(), waiting.typed()))
                .hasSize(1);

        erase.erase(maria.account());

        assertThat(verifications.open(waiting.id(), maria.account(), waiting.typed()))
                .isEmpty();
    }

    @Test
    void what_was_typed_while_the_register_was_down_is_compared_with_it_once_it_is_back() {
        register.fails(503);
        var filed = submit(
                Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"),
                Given.unverified("address", "Jl. Koti No. 12", "dukcapil.person/address"),
                Given.unverified("rt", "3", "dukcapil.person/rt"),
                Given.unverified("birthPlace", "Biak Rahasia", "dukcapil.person/birthPlace"),
                Given.unverified("bloodType", "A", "dukcapil.person/bloodType"),
                Given.declared("purpose", "Melamar"));
        awaitAttempt(filed);
        assertThat(rows(filed)).as("nothing of it lies in clear").doesNotContain("Maria", "Biak", "Koti");

        registerIsBack();
        var told = told(filed);

        assertThat(states(told))
                .containsExactlyInAnyOrder(
                        "applicantName VERIFIED",
                        "address VERIFIED",
                        "rt VERIFIED",
                        "birthPlace DIFFERS",
                        "bloodType NOT_VERIFIED not-in-register");
        assertThat(told.path("dossier").asLong()).isEqualTo(1);
        assertThat(told.path("register").asString()).isEqualTo("dukcapil");
        assertThat(told.toString()).as("values stay here").doesNotContain("JAYAPURA", "Biak", "WENDA");
        awaitNoRows(filed);
        assertThat(ledger(filed, "REGISTER_ASKED")
                        .getFirst()
                        .at("/purpose/code")
                        .asString())
                .isEqualTo("HANDLE_APPLICATION");
        assertThat(ledger(filed, "SHARED_WITH_AGENCY"))
                .as("the submission, and what came of the comparison")
                .hasSize(2)
                .first()
                .satisfies(use -> assertThat(use.path("sources").toString())
                        .contains("dukcapil.person/birthPlace", "dukcapil.person/name")
                        .doesNotContain("form/purpose"));
    }

    @Test
    void that_the_agency_learns_of_specific_data_names_the_law_of_the_form() {
        var law = "Perpol 6/2023 tentang Penerbitan SKCK";
        others.publishForm(
                "skck-golongan-darah",
                Map.of(
                        "bloodType",
                        Map.of(
                                "type",
                                "string",
                                "x-source",
                                "dukcapil.person/bloodType",
                                "x-specific",
                                Map.of("kind", "HEALTH", "law", law))));
        var filed = others.submit(
                maria,
                "skck-golongan-darah",
                AGENCY,
                List.of(Given.unverified("bloodType", "A", "dukcapil.person/bloodType")),
                List.of());
        told(filed);
        assertThat(ledger(filed, "SHARED_WITH_AGENCY"))
                .hasSize(2)
                .allSatisfy(use -> assertThat(use.at("/laws/1").asString()).isEqualTo(law));
    }

    @Test
    void whom_the_register_did_not_know_it_is_not_asked_about_again_within_the_hour() {
        register.says("{\"content\":[{\"RESPON\":\"Data tidak ditemukan\"}]}");
        var first = told(submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name")));
        int asked = register.calls();
        var second = told(submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name")));

        assertThat(states(first)).containsExactly("applicantName NOT_VERIFIED not-in-register");
        assertThat(states(second)).isEqualTo(states(first));
        assertThat(register.calls()).isEqualTo(asked);
    }

    @Test
    void a_register_that_the_citizen_withdrew_meanwhile_is_not_asked() {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"));
        api.put(maria, "/consents/dukcapil", "{\"granted\":false}");
        int asked = register.calls();
        registerIsBack();

        assertThat(states(told(filed))).containsExactly("applicantName NOT_VERIFIED consent-withdrawn");
        assertThat(register.calls()).isLessThanOrEqualTo(asked + 1);
        assertThat(ledger(filed, "REGISTER_ASKED").size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "REJECTED", "EXPIRED"})
    void nothing_is_asked_for_an_application_that_ended_in_vain(String status) {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"));
        awaitAttempt(filed);
        others.end(filed, status);
        awaitNoRows(filed);
        registerIsBack();

        assertThat(told()).noneMatch(told -> isOf(filed, told));
    }

    @Test
    void a_correction_takes_the_place_of_what_was_typed_before() {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Mariana", "dukcapil.person/name"));
        awaitAttempt(filed);
        others.correct(
                filed,
                maria,
                AGENCY,
                List.of(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name")),
                "2026-11-25T03:00:00Z");
        awaitRow(filed, 2);
        registerIsBack();

        assertThat(told(filed).path("dossier").asLong()).isEqualTo(2);
        awaitNoRows(filed);
        assertThat(told().stream().filter(told -> isOf(filed, told))).hasSize(1);
    }

    @Test
    void a_repeated_event_is_told_of_once() {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"));
        others.repeat(filed);
        others.repeat(filed);
        registerIsBack();
        told(filed);
        awaitNoRows(filed);

        assertThat(told().stream().filter(told -> isOf(filed, told))).hasSize(1);
    }

    @Test
    void whose_lease_ended_during_the_work_tells_nothing_a_second_time() {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"));
        awaitAttempt(filed);
        var awaited = records.sql("select * from verification where application_id = :id")
                .param("id", filed.application())
                .query(records.rows(Awaited.class))
                .single();
        registerIsBack();
        told(filed);
        // As a process would go on that was stopped between its question and its answer.
        worker.work(new Claimed<>(awaited.id(), UUID.randomUUID(), awaited, 0, 0, Instant.now()));

        assertThat(told().stream().filter(told -> isOf(filed, told))).hasSize(1);
        assertThat(ledger(filed, "SHARED_WITH_AGENCY")).hasSize(2);
    }

    @Test
    void a_register_that_does_not_know_yet_what_was_decided_is_not_held_against_the_citizen() {
        others.publishService("address-later", Map.of("address", "dukcapil.person/address"));
        assertThat(api.prefill(maria, "address-later")
                        .json()
                        .at("/fields/address/state")
                        .asString())
                .isEqualTo("fresh");
        var moved = submit(Given.declared("purpose", "Pindah"));
        var found = Map.<String, Object>of("dukcapil.person/address", "JL. ANGGREK 9");
        others.find(moved, "ISSUED", 2, found, Instant.now().toString());
        await().until(() -> jdbc.sql("select count(*) from attribute where account = :id and decision is not null")
                        .param("id", maria.account())
                        .query(Integer.class)
                        .single()
                == 1);
        var filed = submit(
                Given.unverified("address", "Jl. Anggrek 9", "dukcapil.person/address"),
                Given.unverified("birthPlace", "Biak", "dukcapil.person/birthPlace"));

        assertThat(states(told(filed)))
                .containsExactlyInAnyOrder("address NOT_VERIFIED register-behind", "birthPlace DIFFERS");
    }

    @Test
    void a_register_that_stays_away_is_given_up_with_a_reason() {
        register.fails(503);
        var filed = submit(Given.unverified("applicantName", "Maria Wenda", "dukcapil.person/name"));
        awaitAttempt(filed);
        jdbc.sql("update verification set give_up_at = now() - interval '1 second' where application_id = :id")
                .param("id", filed.application())
                .update();

        assertThat(states(told(filed))).containsExactly("applicantName NOT_VERIFIED register-unavailable");
        awaitNoRows(filed);
    }

    private Filed submit(Given... answers) {
        return others.submit(maria, "skck-later", AGENCY, List.of(answers), List.of());
    }

    private void registerIsBack() {
        register.up();
        breakers.circuitBreaker("dukcapil").reset();
    }

    private JsonNode told(Filed filed) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> told().stream().filter(told -> isOf(filed, told)).toList(), told -> !told.isEmpty())
                .getFirst();
    }

    private List<JsonNode> told() {
        return probe.events("mpp.verifications").stream()
                .map(event -> event.data())
                .toList();
    }

    private static boolean isOf(Filed filed, JsonNode told) {
        return told.path("applicationId").asString().equals(filed.application().toString());
    }

    private static List<String> states(JsonNode told) {
        return StreamSupport.stream(told.path("fields").spliterator(), false)
                .map(field -> (field.path("field").asString() + " "
                                + field.path("state").asString() + " "
                                + field.path("reason").asString(""))
                        .strip())
                .toList();
    }

    private String rows(Filed filed) {
        return jdbc.sql("select v::text || encode(typed, 'escape') from verification v where application_id = :id")
                .param("id", filed.application())
                .query(String.class)
                .list()
                .toString();
    }

    private void awaitAttempt(Filed filed) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select coalesce(max(attempts), 0) from verification where application_id = :id")
                                .param("id", filed.application())
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    private void awaitRow(Filed filed, long sequence) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from verification where application_id = :id and sequence = :n")
                                .param("id", filed.application())
                                .param("n", sequence)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    private void awaitNoRows(Filed filed) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from verification where application_id = :id")
                                .param("id", filed.application())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<JsonNode> ledger(Filed filed, String action) {
        return StreamSupport.stream(
                        api.get(maria, "/data-uses?limit=100")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(use -> use.path("action").asString().equals(action))
                .filter(use -> use.path("applicationId")
                        .asString("")
                        .equals(filed.application().toString()))
                .toList();
    }
}
