package id.mppdigital.citizen.representation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.platform.test.patience.SameHour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Maria acts for her daughter Naila, who has no account. */
class ParentIT extends CitizenTest {
    private static final String SERVICE = "kia-parent";

    @Autowired
    Citizens citizens;

    private final Person naila = Person.fresh();

    @BeforeEach
    void nailaIsMariasDaughter() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name", "born", "dukcapil.person/birthDate"));
        isChildOfMaria(Map.of());
    }

    @Test
    void whom_the_register_names_as_a_parent_acts_for_the_child_in_everything() {
        var added = add(maria);
        assertThat(added.status()).as(() -> added.json().toString()).isEqualTo(200);
        assertThat(added.json().path("kind").asString()).isEqualTo("PARENT");
        assertThat(added.json().at("/other/name").asString()).isEqualTo("NAILA");
        assertThat(add(maria).json().path("id")).isEqualTo(added.json().path("id"));

        var filled = prefill(added.json().path("id").asString());
        assertThat(filled.json().at("/fields/name/value").asString()).isEqualTo("NAILA");
        assertThat(filled.json().at("/fields/born/state").asString()).isEqualTo("fresh");
        assertThat(statement(added).status()).isEqualTo(200);
        // The register was asked once for the proof, and its answer fills the form too.
        var asked = uses(naila).stream().filter("REGISTER_ASKED"::equals).count();
        assertThat(asked).isEqualTo(1);
        assertThat(uses(naila)).contains("REPRESENTATION_ACCEPTED", "FORM_FILLED", "REPRESENTED");
        assertThat(uses(maria)).contains("REPRESENTATION_ACCEPTED", "REGISTER_ASKED", "REPRESENTED");
    }

    @Test
    void a_child_gives_no_power_of_attorney() {
        add(maria);
        var draft = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                Person.fresh().nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of("APPLY"),
                "until",
                Instant.now().plus(Duration.ofDays(30)).toString());

        assertThat(api.put(naila, "/representations/" + UUID.randomUUID(), draft)
                        .code())
                .isEqualTo("representation-by-minor");
        assertThat(api.put(maria, "/representations/" + UUID.randomUUID(), draft)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_child_accepts_none_as_the_principal_either() {
        add(maria);
        var id = UUID.randomUUID();
        var draft = Map.of(
                "me",
                "REPRESENTATIVE",
                "nik",
                naila.nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of("APPLY"),
                "until",
                Instant.now().plus(Duration.ofDays(30)).toString());
        assertThat(api.put(maria, "/representations/" + id, draft).status()).isEqualTo(200);

        assertThat(api.put(naila, "/representations/" + id + "/decision", Map.of("accepted", true))
                        .code())
                .isEqualTo("representation-by-minor");
        assertThat(api.put(naila, "/representations/" + id + "/decision", Map.of("accepted", false))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_else_does_even_on_the_same_family_card() {
        var aunt = Person.fresh();
        register.knows(aunt);
        assertThat(add(aunt).code()).isEqualTo("child-not-proven");
        assertThat(citizens.accountsWith(new Nik(naila.nik()))).isEmpty();
        assertThat(api.get(aunt, "/representations").json().path("items")).isEmpty();
        assertThat(uses(aunt)).containsExactly("REGISTER_ASKED");
    }

    @Test
    void a_child_that_comes_of_age_or_marries_acts_alone() {
        SameHour.hasBegun(); // By midnight the last child would be of age.
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        isChildOfMaria(Map.of("TGL_LHR", day.minusYears(18).toString()));
        assertThat(add(maria).code()).isEqualTo("child-of-age");
        isChildOfMaria(Map.of("STATUS_KAWIN", 2));
        assertThat(add(maria).code()).isEqualTo("child-of-age");
        isChildOfMaria(Map.of("TGL_LHR", day.minusYears(18).plusDays(1).toString()));
        assertThat(add(maria).status()).isEqualTo(200);
    }

    @Test
    void while_the_register_is_down_only_a_fresh_answer_counts() {
        register.fails(503);
        assertThat(add(maria).code()).isEqualTo("family-unavailable");
        register.up();
        breakers.circuitBreaker("dukcapil").reset();
        var added = add(maria);
        register.fails(503);
        assertThat(statement(added).status()).isEqualTo(200);
        olderThanFresh();
        assertThat(statement(added).code()).isEqualTo("family-unavailable");
    }

    @Test
    void what_the_register_says_later_counts() {
        var added = add(maria);
        olderThanFresh();
        isChildOfMaria(Map.of("NIK_IBU", 9471010101010001L));
        assertThat(statement(added).code()).isEqualTo("child-not-proven");
    }

    @Test
    void a_withdrawn_consent_ends_it_and_it_can_be_ended_and_begun_again() {
        var added = add(maria);
        assertThat(api.delete(
                                maria,
                                "/representations/" + added.json().path("id").asString())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ENDED");
        assertThat(statement(added).code()).isEqualTo("representation-not-standing");
        assertThat(add(maria).json().path("state").asString()).isEqualTo("ACTIVE");
        api.put(maria, "/consents/dukcapil", Map.of("granted", false));
        assertThat(statement(added).code()).isEqualTo("family-consent-withdrawn");
    }

    @Test
    void numbers_can_not_be_tried_out() {
        var curious = Person.fresh();
        for (int i = 0; i < 20; i++) {
            assertThat(api.post(curious, "/representations/children", Map.of("nik", "9471019999%06d".formatted(i)))
                            .code())
                    .isEqualTo("child-not-proven");
        }
        assertThat(add(curious).code()).isEqualTo("child-checks-too-many");
        assertThat(add(curious).status()).isEqualTo(429);
    }

    /** Naila has an account, facts in it, or has withdrawn the register: a stranger is told the same of each. */
    @Test
    void a_stranger_can_not_tell_who_has_an_account() {
        var unknown = Person.fresh();
        register.knows(unknown);
        var withdrawn = Person.fresh();
        register.knows(withdrawn);
        api.get(withdrawn, "");
        assertThat(api.put(withdrawn, "/consents/dukcapil", Map.of("granted", false))
                        .status())
                .isEqualTo(200);
        var known = Person.fresh();
        register.knows(known);
        assertThat(api.prefill(known, SERVICE).status()).isEqualTo(200);
        add(maria);
        var curious = Person.fresh();
        register.knows(curious);
        var all = List.of(unknown, withdrawn, known, naila);

        assertThat(all)
                .allSatisfy(person -> assertThat(add(curious, person).code()).isEqualTo("child-not-proven"));
        assertThat(uses(curious))
                .containsExactly(Collections.nCopies(4, "REGISTER_ASKED").toArray(String[]::new));
        assertThat(uses(withdrawn)).doesNotContain("REGISTER_ASKED");
        register.fails(503);
        assertThat(all).allSatisfy(person -> {
            breakers.circuitBreaker("dukcapil").reset();
            assertThat(add(curious, person).code()).isEqualTo("family-unavailable");
        });
        register.up();
        breakers.circuitBreaker("dukcapil").reset();
        for (var i = 0; i < 20; i++) {
            add(curious, unknown);
        }
        assertThat(all)
                .allSatisfy(person -> assertThat(add(curious, person).code()).isEqualTo("child-checks-too-many"));
    }

    /** The child's own form asked the register for a few facts, and not for the parents. */
    @Test
    void what_a_form_learnt_of_the_child_does_not_stand_in_the_parents_way() {
        assertThat(api.prefill(naila, SERVICE).status()).isEqualTo(200);

        assertThat(add(maria).status()).isEqualTo(200);
    }

    private Answer add(Person parent, Person child) {
        return api.post(parent, "/representations/children", Map.of("nik", child.nik()));
    }

    private void isChildOfMaria(Map<String, Object> changed) {
        var fields = naila.inRegister();
        fields.put("NAMA_LGKP", "NAILA");
        fields.put(
                "TGL_LHR",
                LocalDate.now(ZoneId.of("Asia/Jakarta")).minusYears(8).toString());
        fields.put("STAT_HBKEL", 4);
        fields.put("NIK_IBU", Long.parseLong(maria.nik()));
        fields.putAll(changed);
        register.knows(naila.nik(), fields);
    }

    private void olderThanFresh() {
        jdbc.sql("update attribute set as_of = as_of - interval '2 days' where account like 'child-%'")
                .update();
    }

    private Answer add(Person parent) {
        return api.post(parent, "/representations/children", Map.of("nik", naila.nik()));
    }

    private Answer statement(Answer added) {
        return api.post(
                maria,
                "/representations/" + added.json().path("id").asString() + "/statements",
                Map.of("service", SERVICE, "action", "APPLY"));
    }

    private Answer prefill(String id) {
        return api.post(
                maria,
                "/prefill",
                Map.of("service", SERVICE, "version", 1, "mall", "63.71", "onBehalfOf", UUID.fromString(id)));
    }

    private List<String> uses(Person person) {
        return api.get(person, "/data-uses?limit=100")
                .json()
                .path("items")
                .valueStream()
                .map(use -> use.path("action").asString())
                .toList();
    }
}
