package id.mppdigital.citizen.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.identity.EraseCitizen;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A power of attorney: Maria gives it, Yosef gets it. */
class PowerIT extends CitizenTest {
    private static final String SERVICE = "skck-power";
    private static final String OTHER_SERVICE = "sim-power";
    private static final Instant UNTIL = Instant.now().plus(30, ChronoUnit.DAYS);

    @Autowired
    EraseCitizen erase;

    private final UUID id = UUID.randomUUID();
    private final Person yosef =
            new Person("acc-" + UUID.randomUUID(), Person.fresh().nik(), "Yosef Wenda");

    @BeforeEach
    void bothAreKnown() {
        others.publishService(
                SERVICE,
                Map.of("name", "dukcapil.person/name", "phone", "citizen/phone", "child", "citizen.child/name"));
        others.publishService(OTHER_SERVICE, Map.of("name", "dukcapil.person/name"));
        api.get(maria, "");
        api.get(yosef, "");
    }

    @Test
    void holds_once_both_have_agreed_with_their_own_sign_in_and_stands_in_both_ledgers() {
        var drafted = draft(yosef, "REPRESENTATIVE", maria);
        assertThat(drafted.json().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(statement(yosef, SERVICE).code()).isEqualTo("representation-not-standing");

        var asked = only(maria);
        assertThat(asked.at("/me/mayDecide").asBoolean()).isTrue();
        assertThat(asked.at("/other/name").asString()).isEqualTo("Yosef Wenda");
        assertThat(decide(maria, true).json().path("state").asString()).isEqualTo("ACTIVE");

        assertThat(only(yosef).at("/other/name").asString()).isEqualTo("Maria Wenda");
        assertThat(statement(yosef, SERVICE).status()).isEqualTo(200);
        assertThat(steps(maria)).containsExactly("REPRESENTED", "REPRESENTATION_ACCEPTED", "REPRESENTATION_PROPOSED");
        assertThat(steps(yosef)).isEqualTo(steps(maria));
    }

    @Test
    void a_statement_says_for_ten_minutes_who_acts_for_whom_and_in_what() {
        agreed();
        var signed = statement(yosef, SERVICE).json();
        var claims =
                AttestationKey.verified(signed.path("statement").asString()).claims();
        assertThat(claims.path("sub").asString()).isEqualTo(yosef.account());
        assertThat(claims.path("service").asString()).isEqualTo(SERVICE);
        assertThat(claims.path("action").asString()).isEqualTo("APPLY");
        assertThat(claims.at("/principal/citizenId").asString()).isEqualTo(maria.account());
        assertThat(claims.at("/principal/name").asString()).isEqualTo("Maria Wenda");
        assertThat(claims.at("/representative/name").asString()).isEqualTo("Yosef Wenda");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
    }

    @Test
    void fills_the_form_with_the_principals_facts_and_their_ledger_says_who_asked() {
        agreed();
        var filled = prefill(yosef);
        assertThat(filled.status()).as(() -> filled.json().toString()).isEqualTo(200);
        assertThat(filled.json().at("/fields/name/value").asString()).isEqualTo("MARIA WENDA");
        assertThat(AttestationKey.verified(filled.json().path("attestation").asString())
                        .claims()
                        .path("sub")
                        .asString())
                .isEqualTo(maria.account());
        var uses = api.get(maria, "/data-uses").json().path("items");
        for (var use : List.of(uses.path(0), uses.path(1))) {
            assertThat(use.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
            assertThat(use.at("/reader/id").asString()).isEqualTo(yosef.account());
        }
        assertThat(uses.path(0).path("action").asString()).isEqualTo("FORM_FILLED");
        assertThat(uses.path(1).path("action").asString()).isEqualTo("REGISTER_ASKED");
    }

    @Test
    void shows_no_child_of_the_principals_but_the_one_the_form_is_about() {
        agreed();
        for (var name : List.of("Aisyah", "Yusuf")) {
            others.submit(maria, SERVICE, "polres-banjarmasin", List.of(Given.declared("child", name)), List.of());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> api.get(maria, "/attributes").json().toString().contains(name));
        }

        var filled = prefill(yosef).json();

        assertThat(filled.at("/fields/child/value").isString()).isTrue();
        assertThat(filled.has("subjects")).isFalse();
        var own = api.prefill(maria, SERVICE).json().at("/subjects/0/known");
        assertThat(own).hasSize(2);
    }

    @Test
    void what_the_agency_gets_stands_in_the_principals_ledger_with_who_filed_it() {
        agreed();
        others.submitBy(yosef, maria, SERVICE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> newest(maria).path("action").asString().equals("SHARED_WITH_AGENCY"));
        assertThat(newest(maria).at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
        assertThat(newest(maria).at("/reader/id").asString()).isEqualTo(yosef.account());
    }

    private JsonNode newest(Person person) {
        return api.get(person, "/data-uses").json().at("/items/0");
    }

    @Test
    void covers_nothing_but_what_it_names() {
        agreed();
        assertThat(statement(yosef, OTHER_SERVICE).code()).isEqualTo("representation-out-of-scope");
        var receive = Map.of("service", SERVICE, "action", "RECEIVE");
        assertThat(api.post(yosef, path() + "/statements", receive).code()).isEqualTo("representation-out-of-scope");
        assertThat(api.post(
                                yosef,
                                "/prefill",
                                Map.of("service", OTHER_SERVICE, "version", 1, "mall", "63.71", "onBehalfOf", id))
                        .code())
                .isEqualTo("representation-out-of-scope");
    }

    @Test
    void ends_at_once_whichever_side_ends_it() {
        agreed();
        assertThat(api.delete(maria, path()).json().path("state").asString()).isEqualTo("ENDED");
        assertThat(statement(yosef, SERVICE).code()).isEqualTo("representation-not-standing");
        assertThat(prefill(yosef).code()).isEqualTo("representation-not-standing");
        assertThat(api.delete(yosef, path()).status()).isEqualTo(200);
        assertThat(decide(maria, true).code()).isEqualTo("representation-changed");
        assertThat(steps(yosef)).startsWith("REPRESENTATION_ENDED").hasSize(3);
    }

    @Test
    void ends_by_itself() {
        agreed();
        jdbc.sql("update representation set valid_until = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        assertThat(only(yosef).path("state").asString()).isEqualTo("EXPIRED");
        assertThat(statement(yosef, SERVICE).code()).isEqualTo("representation-not-standing");
    }

    @Test
    void is_nobody_elses_and_the_principal_does_not_act_by_it() {
        agreed();
        var joko = Person.fresh();
        assertThat(api.post(joko, path() + "/statements", apply(SERVICE)).status())
                .isEqualTo(404);
        assertThat(api.delete(joko, path()).status()).isEqualTo(404);
        assertThat(statement(maria, SERVICE).code()).isEqualTo("representation-not-standing");
        assertThat(api.get(joko, "/representations").json().path("items")).isEmpty();
    }

    @Test
    void who_drafted_it_can_not_agree_for_the_other() {
        draft(yosef, "REPRESENTATIVE", maria);
        assertThat(decide(yosef, true).code()).isEqualTo("representation-not-yours-to-decide");
        assertThat(only(yosef).path("state").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void a_refused_or_taken_back_one_never_holds() {
        draft(maria, "PRINCIPAL", yosef);
        assertThat(decide(yosef, false).json().path("state").asString()).isEqualTo("REFUSED");
        assertThat(decide(yosef, false).status()).isEqualTo(200);
        assertThat(decide(yosef, true).code()).isEqualTo("representation-changed");

        var second = UUID.randomUUID();
        api.put(maria, "/representations/" + second, power("PRINCIPAL", yosef, UNTIL));
        assertThat(api.delete(maria, "/representations/" + second).status()).isEqualTo(200);
        assertThat(api.put(yosef, "/representations/" + second + "/decision", Map.of("accepted", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_learns_from_a_draft_whether_a_nik_has_an_account_or_whose_it_is() {
        var stranger = Person.fresh();
        var toKnown = draft(maria, "PRINCIPAL", yosef).json();
        var second = UUID.randomUUID();
        var toUnknown = api.put(maria, "/representations/" + second, power("PRINCIPAL", stranger, UNTIL))
                .json();
        for (var drafted : List.of(toKnown, toUnknown)) {
            assertThat(drafted.at("/other/name").isNull()).isTrue();
            assertThat(drafted.at("/other/account").isNull()).isTrue();
            assertThat(drafted.at("/other/nikMasked").asString()).contains("********");
        }
        assertThat(only(stranger).at("/me/mayDecide").asBoolean()).isTrue();
    }

    @Test
    void two_clicks_draft_and_decide_it_once() throws Exception {
        var body = power("PRINCIPAL", yosef, UNTIL);
        assertThat(atOnce(() -> api.put(maria, path(), body).status())).containsOnly(200);
        assertThat(atOnce(() -> decide(yosef, true).status())).containsOnly(200);
        assertThat(steps(maria)).containsExactly("REPRESENTATION_ACCEPTED", "REPRESENTATION_PROPOSED");
        assertThat(api.put(maria, path(), power("PRINCIPAL", yosef, UNTIL.plusSeconds(60)))
                        .code())
                .isEqualTo("representation-id-taken");
    }

    @Test
    void agreeing_and_taking_back_at_once_have_one_outcome() throws Exception {
        draft(maria, "PRINCIPAL", yosef);
        List<Callable<Integer>> both = List.of(
                () -> decide(yosef, true).status(),
                () -> api.delete(maria, path()).status());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new ArrayList<Integer>();
            for (var each : threads.invokeAll(both)) {
                statuses.add(each.get());
            }
            assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 404);
        }
        var left = jdbc.sql("select state from representation where id = :id")
                .param("id", id)
                .query(String.class)
                .list();
        assertThat(steps(yosef)).hasSize(left.equals(List.of("ACTIVE")) ? 2 : left.isEmpty() ? 2 : 3);
    }

    @Test
    void refuses_what_is_no_power() {
        assertThat(draft(maria, "PRINCIPAL", maria).code()).isEqualTo("representation-of-oneself");
        assertThat(put(power("PRINCIPAL", yosef, Instant.now().minusSeconds(1))).code())
                .isEqualTo("representation-too-long");
        assertThat(put(power("PRINCIPAL", yosef, Instant.now().plus(400, ChronoUnit.DAYS)))
                        .code())
                .isEqualTo("representation-too-long");
        var unknown = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                yosef.nik(),
                "services",
                List.of("none"),
                "actions",
                List.of("APPLY"),
                "until",
                UNTIL.toString());
        assertThat(put(unknown).code()).isEqualTo("unknown-service");
        assertThat(put(Map.of("me", "PRINCIPAL", "nik", "1", "services", List.of(), "actions", List.of()))
                        .status())
                .isEqualTo(422);
        assertThat(api.get(maria, "/representations").json().path("items")).isEmpty();
    }

    @Test
    void twenty_open_drafts_are_enough() {
        for (int i = 0; i < 20; i++) {
            assertThat(api.put(maria, "/representations/" + UUID.randomUUID(), power("PRINCIPAL", yosef, UNTIL))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(draft(maria, "PRINCIPAL", yosef).code()).isEqualTo("representations-too-many");
    }

    @Test
    void goes_with_whoever_is_erased_and_holds_no_nik_in_clear() {
        agreed();
        var second = UUID.randomUUID();
        api.put(maria, "/representations/" + second, power("PRINCIPAL", yosef, UNTIL));
        var rows = jdbc.sql("select row_to_json(r)::text from representation r")
                .query(String.class)
                .list();
        assertThat(rows).noneMatch(row -> row.contains(maria.nik()) || row.contains(yosef.nik()));

        erase.erase(yosef.account());

        assertThat(jdbc.sql("select count(*) from representation where id in (:ids)")
                        .param("ids", List.of(id, second))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(api.get(maria, "/representations").json().path("items")).isEmpty();
    }

    private void agreed() {
        draft(maria, "PRINCIPAL", yosef);
        assertThat(decide(yosef, true).status()).isEqualTo(200);
    }

    private Answer draft(Person by, String as, Person other) {
        return api.put(by, path(), power(as, other, UNTIL));
    }

    private Answer put(Object body) {
        return api.put(maria, path(), body);
    }

    private static Map<String, Object> power(String as, Person other, Instant until) {
        return Map.of(
                "me",
                as,
                "nik",
                other.nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of("CORRECT", "APPLY"),
                "until",
                until.toString());
    }

    private Answer decide(Person by, boolean accepted) {
        return api.put(by, path() + "/decision", Map.of("accepted", accepted));
    }

    private Answer statement(Person by, String service) {
        return api.post(by, path() + "/statements", apply(service));
    }

    private static Map<String, String> apply(String service) {
        return Map.of("service", service, "action", "APPLY");
    }

    private Answer prefill(Person by) {
        return api.post(by, "/prefill", Map.of("service", SERVICE, "version", 1, "mall", "63.71", "onBehalfOf", id));
    }

    private JsonNode only(Person person) {
        var items = api.get(person, "/representations").json().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private List<String> steps(Person person) {
        return api.get(person, "/data-uses")
                .json()
                .path("items")
                .valueStream()
                .filter(use -> use.at("/purpose/code").asString().equals("REPRESENTATION"))
                .map(use -> use.path("action").asString())
                .toList();
    }

    private String path() {
        return "/representations/" + id;
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = new ArrayList<Integer>();
            for (var each : threads.invokeAll(List.of(call, call, call, call))) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }
}
