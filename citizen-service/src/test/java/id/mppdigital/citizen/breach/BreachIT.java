package id.mppdigital.citizen.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

class BreachIT extends CitizenTest {
    private static final String BREACHES = "/citizens/v1/breaches";

    @Autowired
    DataUses uses;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    EventProbe probe;

    @Autowired
    TellTouched tellTouched;

    /** Of this test alone, so that nobody else is touched. */
    private final String reader = "agency-" + UUID.randomUUID();

    private final Person second = maria.withOtherAccount();
    private final Person joko = Person.fresh();

    @BeforeEach
    void dataWereUsed() {
        register.knows(joko);
        for (var person : List.of(maria, second, joko)) {
            assertThat(api.get(person, "").status()).isEqualTo(200);
        }
        used(maria, reader, "dukcapil.person/name");
        used(second, reader, "dukcapil.person/address");
        used(joko, "agency-other", "dukcapil.person/name");
    }

    @Test
    void whom_it_touched_is_counted_from_the_ledger_and_each_person_is_told_once() throws Exception {
        used(joko, reader, "dukcapil.person/name");
        var opened = open(Map.of());
        assertThat(opened.path("touched").asInt()).as("maria has two accounts").isEqualTo(2);
        assertThat(opened.path("told").asInt()).isZero();
        assertThat(Duration.between(
                        Instant.parse(opened.path("knownAt").asString()),
                        Instant.parse(opened.path("dueAt").asString())))
                .isEqualTo(Duration.ofHours(72));
        assertThat(opened.at("/notice/en").asString()).contains("A laptop was lost.", "All accounts are closed.");
        assertThat(opened.at("/authorityNotice/id").asString()).contains("Orang yang terkena: 2");
        assertThat(touched(id(opened)).toString()).contains("dukcapil.person/address", "dukcapil.person/name");
        assertThat(toldOf(id(opened)))
                .as("nobody is told before it is approved")
                .isEmpty();

        var statuses = new ArrayList<Integer>();
        Callable<Answer> click = () -> api.post(officer(), BREACHES + "/" + id(opened) + "/approval", Map.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, click))) {
                statuses.add(answer.get().status());
            }
            for (var done :
                    threads.invokeAll(Collections.nCopies(4, Executors.callable((Runnable) tellTouched::tell)))) {
                done.get();
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);

        var told = await().until(() -> toldOf(id(opened)), events -> events.size() >= 2);
        assertThat(told).hasSize(2);
        assertThat(told).allSatisfy(event -> {
            ContractSchema.assertValid("events/citizen-breach-told.v1", event.data());
            assertThat(event.data().toString()).doesNotContain(maria.name(), maria.nik());
        });
        assertThat(api.get(officer(), BREACHES + "/" + id(opened))
                        .json()
                        .path("told")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void what_another_reader_or_another_time_or_fact_used_is_not_touched() {
        assertThat(open(Map.of()).path("touched").asInt()).isEqualTo(1);
        assertThat(open(Map.of("sources", List.of("dukcapil.person/nik")))
                        .path("touched")
                        .asInt())
                .isZero();
        assertThat(open(Map.of("services", List.of("npwp"))).path("touched").asInt())
                .isZero();
        var before = Instant.now().minus(Duration.ofDays(400));
        assertThat(open(Map.of(
                                "from",
                                before.toString(),
                                "until",
                                before.plusSeconds(60).toString()))
                        .path("touched")
                        .asInt())
                .isZero();
    }

    @Test
    void whoever_was_killed_between_goes_on_where_the_last_one_ended() {
        used(joko, reader, "dukcapil.person/name");
        var id = id(open(Map.of()));
        assertThat(api.post(officer(), BREACHES + "/" + id + "/approval", Map.of())
                        .status())
                .isEqualTo(200);
        await().until(() -> toldOf(id).size() == 2);

        jdbc.sql("update breach_notice set told_at = null where breach = :id and account = :joko")
                .param("id", UUID.fromString(id))
                .param("joko", joko.account())
                .update();
        tellTouched.tell();

        await().until(() -> toldOf(id).size() == 3);
        assertThat(toldOf(id).stream().map(ProbedEvent::subject).distinct())
                .as("the same notice, the same event's subject")
                .hasSize(2);
    }

    @Test
    void an_erased_citizen_is_touched_no_more() {
        assertThat(api.post(maria, "/rights", "gone", Map.of("kind", "ERASURE", "confirmed", true))
                        .status())
                .isEqualTo(201);

        assertThat(open(Map.of()).path("touched").asInt()).isZero();
    }

    @Test
    void who_was_told_or_is_to_be_told_is_named_no_more_once_erased() {
        var id = UUID.fromString(id(open(Map.of())));
        assertThat(api.post(officer(), BREACHES + "/" + id + "/approval", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(notices(id)).isEqualTo(1);

        assertThat(api.post(maria, "/rights", "gone", Map.of("kind", "ERASURE", "confirmed", true))
                        .status())
                .isEqualTo(201);

        assertThat(notices(id)).isZero();
    }

    private int notices(UUID breach) {
        return jdbc.sql("select count(*) from breach_notice where breach = :breach")
                .param("breach", breach)
                .query(Integer.class)
                .single();
    }

    @Test
    void what_makes_no_sense_is_refused_and_nobody_else_opens_one() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        var refused = opened("k", body(Map.of("knownAt", tomorrow, "until", "2020-01-01T00:00:00Z")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/knownAt", "/until");
        for (var token : List.of(
                api.token(maria),
                tokens.platformAdmin(),
                tokens.officer("dewi", "polres-banjarmasin", "63.71"),
                tokens.with(Map.of("sub", "agus"), "auditor"))) {
            assertThat(api.get(token, BREACHES).status()).isEqualTo(403);
            assertThat(api.post(token, BREACHES, "k", body(Map.of())).status()).isEqualTo(403);
        }
    }

    @Test
    void two_clicks_with_one_key_open_one_breach() throws Exception {
        var body = body(Map.of());
        var key = UUID.randomUUID().toString();
        var ids = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> click = () -> opened(key, body);
            for (var answer : threads.invokeAll(Collections.nCopies(4, click))) {
                assertThat(answer.get().status()).isEqualTo(201);
                ids.add(id(answer.get().json()));
            }
        }
        assertThat(ids.stream().distinct()).hasSize(1);
        var other = opened(key, body(Map.of("services", List.of("npwp"))));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        var none = api.post(officer(), BREACHES, body);
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void while_its_period_is_open_it_is_not_approved_so_that_nobody_touched_later_is_left_out() {
        var until = Instant.now().plus(Duration.ofHours(1)).toString();
        var id = id(open(Map.of("until", until)));

        var early = approve(officer(), id);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("breach-goes-on");
        used(joko, reader, "dukcapil.person/name");
        jdbc.sql("update breach set ended_at = now() where id = :id")
                .param("id", UUID.fromString(id))
                .update();

        assertThat(approve(officer(), id).status()).isEqualTo(200);
        await().until(() -> toldOf(id).size() == 2);
    }

    @Test
    void who_is_named_in_a_breach_does_not_approve_it_and_who_did_what_is_recorded() {
        var id = id(open(Map.of("readers", List.of(reader, "dara"))));

        var own = approve(officer(), id);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("breach-of-oneself");

        var approved = approve(tokens.with(Map.of("sub", "dedi"), "data-officer"), id);
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.json().path("openedBy").asString()).isEqualTo("dara");
        assertThat(approved.json().path("approvedBy").asString()).isEqualTo("dedi");
    }

    @Test
    void that_the_authority_was_told_is_recorded_once_with_its_reference_and_whether_it_was_late() {
        var breach =
                open(Map.of("knownAt", Instant.now().minus(Duration.ofHours(80)).toString()));
        assertThat(breach.path("authority").isNull()).isTrue();
        assertThat(breach.path("authorityOverdue").asBoolean()).isTrue();
        var path = BREACHES + "/" + id(breach) + "/authority-notice";
        var tooEarly =
                Map.of("sentAt", Instant.now().minus(Duration.ofHours(90)).toString(), "reference", "A-1");
        assertThat(api.post(officer(), path, tooEarly).json().toString()).contains("before-known");
        var yetToCome = Map.of("sentAt", Instant.now().plus(Duration.ofHours(1)).toString(), "reference", "A-1");
        assertThat(api.post(officer(), path, yetToCome).json().toString()).contains("not-yet");

        var inTime = Map.of("sentAt", Instant.now().minus(Duration.ofHours(79)).toString(), "reference", " A-1 ");
        var recorded = api.post(officer(), path, inTime);

        assertThat(recorded.status()).as(recorded.json().toString()).isEqualTo(200);
        assertThat(recorded.json().at("/authority/reference").asString()).isEqualTo("A-1");
        assertThat(recorded.json().at("/authority/by").asString()).isEqualTo("dara");
        assertThat(recorded.json().path("authorityOverdue").asBoolean())
                .as("sent within 72 hours, recorded later")
                .isFalse();
        assertThat(api.post(officer(), path, inTime).code()).isEqualTo("authority-told");
    }

    private void used(Person person, String recipient, String source) {
        transactions.executeWithoutResult(_ -> uses.record(
                person.account(),
                DataUse.Action.DATA_READ,
                Purpose.HANDLE_APPLICATION,
                DataUse.Recipient.of(recipient),
                List.of(source),
                new DataUse.Context("skck", "63.71", null)));
    }

    private Map<String, Object> body(Map<String, Object> other) {
        var body = new LinkedHashMap<String, Object>();
        body.put("knownAt", Instant.now().minus(Duration.ofHours(1)).toString());
        body.put("from", Instant.now().minus(Duration.ofHours(2)).toString());
        body.put("until", Instant.now().toString());
        body.put("readers", List.of(reader));
        body.put("happened", Map.of("id", "Sebuah laptop hilang.", "en", "A laptop was lost."));
        body.put("done", Map.of("id", "Semua akun ditutup.", "en", "All accounts are closed."));
        body.putAll(other);
        return body;
    }

    private JsonNode open(Map<String, Object> other) {
        var answer = opened(UUID.randomUUID().toString(), body(other));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer.json();
    }

    private Answer opened(String key, Map<String, Object> body) {
        return api.post(officer(), BREACHES, key, body);
    }

    private Answer approve(String token, String id) {
        return api.post(token, BREACHES + "/" + id + "/approval", Map.of());
    }

    private static String id(JsonNode breach) {
        return breach.path("id").asString();
    }

    private JsonNode touched(String id) {
        return api.get(officer(), BREACHES + "/" + id + "/touched?limit=100").json();
    }

    private List<ProbedEvent> toldOf(String breach) {
        return probe.events("mpp.rights").stream()
                .filter(event -> event.data().path("breachId").asString("").equals(breach))
                .toList();
    }

    private String officer() {
        return tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
    }
}
