package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.platform.test.patience.SameHour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Maria and Yosef use the rights of their daughter Naila over her data. */
class ChildsRightsIT extends ParentsTest {
    @Test
    void a_parent_reads_who_used_the_childs_data_and_both_ledgers_say_so() {
        var uses = read(maria, "/data-uses").json();
        assertThat(uses.at("/items").valueStream().map(use -> use.path("action").asString()))
                .contains("FORM_FILLED", "REGISTER_ASKED");
        assertThat(read(maria, "/ledger/lines").json().path("items").toString()).contains("FORM_FILLED");
        assertThat(read(maria, "/ledger/proofs").json().path("items")).hasSize(1);

        var looks = List.of(looks(naila), looks(maria));
        assertThat(looks)
                .allSatisfy(look -> assertThat(look)
                        .as("once an hour")
                        .hasSize(1)
                        .allSatisfy(line -> {
                            assertThat(line.at("/purpose/code").asString()).isEqualTo("RIGHTS_OF_CHILD");
                            assertThat(line.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE");
                            assertThat(line.at("/reader/id").asString()).isEqualTo(maria.account());
                            assertThat(line.path("sources").toString()).contains("representations/" + child);
                            assertThat(line.at("/names/principal").asString()).isEqualTo("NAILA");
                            assertThat(line.at("/names/representative").asString())
                                    .isEqualTo(maria.name());
                            assertThat(line.path("legalBasis").asString())
                                    .contains("UU 27/2022 Pasal 25", "UU 1/1974 Pasal 47");
                        }));
    }

    private List<JsonNode> looks(Person person) {
        return uses(person)
                .filter(use -> use.path("sources").toString().contains("rights/read-ledger"))
                .toList();
    }

    @Test
    void a_parent_downloads_the_childs_copy_and_the_ledger_names_who_got_it() {
        assertThat(read(maria, "/attributes").json().toString()).contains("NAILA");
        var asked = ask(maria, Map.of("kind", "ACCESS"));
        assertThat(asked.status()).isEqualTo(201);
        var copy = "/rights/" + asked.json().path("id").asString();

        var json = read(maria, copy + "/copy.json");
        assertThat(json.json().toString()).contains("NAILA").doesNotContain("MARIA WENDA", "maria@example.id");
        assertThat(read(maria, copy + "/copy.pdf").status()).isEqualTo(200);
        assertThat(read(maria, copy).json().path("status").asString()).isEqualTo("FULFILLED");
        assertThat(read(maria, "/rights").json().path("items")).hasSize(1);

        assertThat(uses(naila).filter(use -> use.path("action").asString().equals("COPY_GIVEN")))
                .hasSize(2)
                .allSatisfy(use -> assertThat(use.at("/reader/id").asString()).isEqualTo(maria.account()));
        assertThat(api.get(maria, "/rights").json().path("items"))
                .as("the parent's own account is untouched")
                .isEmpty();
        assertThat(api.get(maria, copy + "/copy.json").status())
                .as("not as oneself")
                .isEqualTo(404);
    }

    @Test
    void a_parent_disputes_for_the_child_and_takes_it_back() {
        var correction = Map.of(
                "kind",
                "CORRECTION",
                "about",
                Map.of("source", "dukcapil.person/name", "value", "NAILA PUTRI", "reason", "Akta kelahiran"));
        var asked = ask(maria, correction);
        assertThat(asked.status()).as(() -> asked.json().toString()).isEqualTo(201);
        assertThat(asked.json().path("status").asString()).isEqualTo("RECEIVED");
        var restriction = Map.of(
                "kind", "RESTRICTION", "about", Map.of("purpose", "COMPARE", "reason", "Sampai nama diperbaiki"));
        assertThat(ask(maria, restriction).status()).isEqualTo(201);

        assertThat(api.get(naila, "/rights").json().path("items")).hasSize(2);
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
        var id = asked.json().path("id").asString();
        assertThat(api.post(maria, "/rights/" + id + "/withdrawal", Map.of()).status())
                .as("not as oneself")
                .isEqualTo(404);
        assertThat(api.post(maria, "/rights/" + id + "/withdrawal?onBehalfOf=" + child, Map.of())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void an_erasure_reaches_the_child_alone_and_is_told_to_the_other_parent() {
        add(yosef);
        var key = UUID.randomUUID().toString();
        assertThat(ask(maria, key, Map.of("kind", "ERASURE")).code()).isEqualTo("erasure-not-confirmed");
        var erased = ask(maria, key, ERASURE);
        assertThat(erased.status()).as(() -> erased.json().toString()).isEqualTo(201);

        assertThat(citizens.accountsWith(new Nik(naila.nik()))).isEmpty();
        assertThat(citizens.accountsWith(new Nik(maria.nik()))).containsExactly(maria.account());
        assertThat(List.of(maria, yosef))
                .allSatisfy(parent -> assertThat(uses(parent)
                                .filter(use -> use.path("sources").toString().contains("rights/erasure")))
                        .hasSize(1)
                        .allSatisfy(use ->
                                assertThat(use.at("/reader/id").asString()).isEqualTo(maria.account())));
        var again = ask(maria, key, ERASURE);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(erased.json().path("id"));
        assertThat(read(maria, "/data-uses").code()).isEqualTo("representation-not-standing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data-uses",
                "/ledger/lines",
                "/ledger/proofs",
                "/attributes",
                "/rights",
                "/consents",
                "/documents",
                "/corrections",
                "/disagreements"
            })
    void neither_a_stranger_nor_a_proxy_nor_who_was_a_parent_reads_it(String path) {
        assertThat(read(yosef, path).code())
                .as("a parent who never added the child")
                .isEqualTo("representation-not-standing");
        assertThat(read(naila, path).code()).as("the other side").isEqualTo("representation-not-standing");
        var power = power();
        assertThat(api.get(yosef, path + "?onBehalfOf=" + power).code()).isEqualTo("rights-not-by-power");
        api.delete(maria, "/representations/" + child);
        assertThat(read(maria, path).code()).isEqualTo("representation-not-standing");
    }

    @Test
    void nor_do_they_ask_for_anything() {
        assertThat(ask(yosef, ERASURE).code()).isEqualTo("representation-not-standing");
        var power = power();
        for (var right : List.of(Map.of("kind", "ACCESS"), ERASURE)) {
            assertThat(api.post(
                                    yosef,
                                    "/rights?onBehalfOf=" + power,
                                    UUID.randomUUID().toString(),
                                    right)
                            .code())
                    .isEqualTo("rights-not-by-power");
        }
        assertThat(citizens.accountsWith(new Nik(naila.nik()))).isNotEmpty();
        assertThat(citizens.accountsWith(new Nik(maria.nik()))).isNotEmpty();
    }

    /** By which Yosef acts for Maria. */
    private UUID power() {
        var id = UUID.randomUUID();
        var draft = Map.of(
                "me",
                "PRINCIPAL",
                "nik",
                yosef.nik(),
                "services",
                List.of(SERVICE),
                "actions",
                List.of("APPLY", "CORRECT", "RECEIVE"),
                "until",
                Instant.now().plus(Duration.ofDays(30)).toString());
        assertThat(api.put(maria, "/representations/" + id, draft).status()).isEqualTo(200);
        assertThat(api.put(yosef, "/representations/" + id + "/decision", Map.of("accepted", true))
                        .status())
                .isEqualTo(200);
        return id;
    }

    @Test
    void a_child_that_turns_17_decides_alone() {
        SameHour.hasBegun(); // By midnight the second birthday would have passed.
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        saidLongAgo();
        isBorn(today.minusYears(17).plusDays(1));
        assertThat(read(maria, "/data-uses").status()).isEqualTo(200);
        saidLongAgo();
        isBorn(today.minusYears(17));
        assertThat(read(maria, "/data-uses").code()).isEqualTo("child-decides-alone");
        assertThat(ask(maria, ERASURE).code()).isEqualTo("child-decides-alone");
        assertThat(api.get(naila, "/data-uses").status()).isEqualTo(200);
    }

    /** The name in the child's ledger is the child's to know; the parent's own ledger goes with the parent. */
    @Test
    void the_names_stay_when_the_other_person_is_gone_and_go_with_whose_ledger_it_is() {
        assertThat(uses(naila).filter(use -> use.path("action").asString().equals("FORM_FILLED")))
                .singleElement()
                .satisfies(use ->
                        assertThat(use.at("/names/representative").asString()).isEqualTo(maria.name()));
        assertThat(kept()).as("locked").isPositive();
        assertThat(api.post(maria, "/rights", UUID.randomUUID().toString(), ERASURE)
                        .status())
                .isEqualTo(201);
        assertThat(uses(naila).filter(use -> use.path("action").asString().equals("FORM_FILLED")))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.at("/names/principal").asString()).isEqualTo("NAILA");
                    assertThat(use.at("/names/representative").asString()).isEqualTo(maria.name());
                });
        assertThat(api.post(naila, "/rights", UUID.randomUUID().toString(), ERASURE)
                        .status())
                .isEqualTo(201);
        assertThat(kept()).isZero();
    }

    private int kept() {
        return jdbc.sql("""
                select count(*) from use_names where account in (:people)
                """)
                .param("people", List.of(maria.account(), nailasAccount))
                .query(Integer.class)
                .single();
    }

    /** What a representative who no longer stands sent with a key is not read again by it either. */
    @Test
    void an_earlier_answer_is_read_again_only_as_long_as_the_parent_is_one() {
        var key = UUID.randomUUID().toString();
        assertThat(ask(maria, key, Map.of("kind", "ACCESS")).status()).isEqualTo(201);
        assertThat(ask(maria, key, Map.of("kind", "ACCESS")).headers().getFirst("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(api.post(maria, "/rights", key, Map.of("kind", "ACCESS"))
                        .headers()
                        .getFirst("Idempotency-Replayed"))
                .as("the same key for oneself is another one")
                .isNull();
        api.delete(maria, "/representations/" + child);
        assertThat(ask(maria, key, Map.of("kind", "ACCESS")).code()).isEqualTo("representation-not-standing");
    }
}
