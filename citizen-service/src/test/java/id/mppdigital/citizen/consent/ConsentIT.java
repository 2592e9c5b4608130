package id.mppdigital.citizen.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.registers.TestRegisters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConsentIT extends CitizenTest {
    private static final String SERVICE = "skck-consent";

    @BeforeEach
    void allIsWell() {
        others.publishService(SERVICE, Map.of("applicantName", "dukcapil.person/name", "phone", "citizen/phone"));
    }

    @Test
    void everyRegisterMayBeAskedUntilWithdrawnAndSaysWhatThatMeans() {
        JsonNode page = api.get(maria, "/consents").json();
        assertThat(page.path("items").size()).isEqualTo(1);
        JsonNode dukcapil = page.at("/items/0");
        assertThat(dukcapil.path("source").asString()).isEqualTo("dukcapil");
        assertThat(dukcapil.path("granted").asBoolean()).isTrue();
        assertThat(dukcapil.path("since").isNull()).isTrue();
        assertThat(dukcapil.path("history").isEmpty()).isTrue();
        assertThat(dukcapil.at("/meaning/id").asString()).contains("Dukcapil");
        assertThat(dukcapil.at("/meaning/en").asString()).contains("Dukcapil");
        assertThat(dukcapil.at("/law/id").asString()).contains("UU 27/2022", "Pasal 9", "Pasal 20");
        assertThat(dukcapil.at("/law/en").asString()).contains("27/2022", "article 9", "article 20");
        assertThat(dukcapil.at("/basis/law/0").asString()).contains("UU 24/2013");
        assertThat(dukcapil.at("/basis/purpose/id").asString()).contains("Mengisi data diri");
        assertThat(dukcapil.at("/basis/purpose/en").asString()).contains("applicant's particulars");
    }

    @Test
    void whoNeverDecidedHasConsentedToNothingAndTheLedgerSaysSo() {
        assertThat(state(maria)).isEqualTo("fresh");
        for (var action : List.of("REGISTER_ASKED", "FORM_FILLED")) {
            assertThat(consents(action)).as(action).isEmpty();
            assertThat(ground(action)).as(action).isEqualTo("NOT_WITHDRAWN");
        }
        assertThat(api.get(maria, "/data-uses").json().at("/items/0/ground/en").asString())
                .contains("not on your consent", "you may stop it");
    }

    @Test
    void aFirstConsentIsADecisionAndSoIsOneToAnotherWording() {
        var text = text();
        assertThat(grant(text).path("history")).hasSize(1);
        assertThat(grant(text).path("history")).as("repeated").hasSize(1);
        assertThat(decide(maria, true).path("history")).as("of no wording").hasSize(1);
        var event = TestRegisters.event("dukcapil");
        others.publishRegister("dukcapil", event.replace("Mengisi data diri", "Mengisi dan membandingkan data diri"));
        try {
            assertThat(grant(text()).path("history")).hasSize(2);
        } finally {
            others.publishRegister("dukcapil");
        }
    }

    private String text() {
        return api.get(maria, "/consents").json().at("/items/0/text").asString();
    }

    private JsonNode grant(String text) {
        return api.put(maria, "/consents/dukcapil", Map.of("granted", true, "text", text))
                .json();
    }

    @Test
    void theLedgerNamesTheWordingToWhichTheCitizenHadAgreed() {
        var text = text();
        grant(text);
        assertThat(state(maria)).isEqualTo("fresh");
        for (var action : List.of("REGISTER_ASKED", "FORM_FILLED")) {
            assertThat(consents(action)).as(action).isEqualTo("[\"dukcapil/" + text + "\"]");
            assertThat(ground(action)).as(action).isEqualTo("CONSENT");
        }

        decide(maria, false);
        api.prefill(maria, SERVICE);
        assertThat(consents("FORM_FILLED")).as("only the phone").isEmpty();

        assertThat(api.put(maria, "/consents/dukcapil", Map.of("granted", true, "text", text))
                        .status())
                .isEqualTo(200);
        var event = TestRegisters.event("dukcapil");
        others.publishRegister("dukcapil", event.replace("Mengisi data diri", "Mengisi dan membandingkan data diri"));
        try {
            assertThat(state(maria)).isEqualTo("fresh");
            assertThat(consents("REGISTER_ASKED"))
                    .as("what was read then, not what stands now")
                    .isEqualTo("[\"dukcapil/" + text + "\"]");
        } finally {
            others.publishRegister("dukcapil");
        }

        decide(maria, false);
        decide(maria, true);
        assertThat(state(maria)).isEqualTo("fresh");
        assertThat(consents("REGISTER_ASKED")).as("nobody said what was read").isEmpty();
    }

    /** Of the newest such use; empty where it names none. */
    private String consents(String action) {
        var use = newest(action);
        return use.has("consents") ? use.path("consents").toString() : "";
    }

    private String ground(String action) {
        return newest(action).at("/ground/code").asString();
    }

    private JsonNode newest(String action) {
        return uses(maria)
                .valueStream()
                .filter(use -> use.path("action").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConsentToAnOlderTextIsRefusedAndChangesNothing() {
        var shown = api.get(maria, "/consents").json().at("/items/0/text").asString();
        decide(maria, false);
        var event = TestRegisters.event("dukcapil");
        others.publishRegister("dukcapil", event.replace("Mengisi data diri", "Mengisi dan membandingkan data diri"));
        try {
            var refused = api.put(maria, "/consents/dukcapil", Map.of("granted", true, "text", shown));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("consent-text-changed");
            var consent = api.get(maria, "/consents").json().at("/items/0");
            assertThat(consent.path("granted").asBoolean()).isFalse();
            assertThat(consent.path("history").size()).isEqualTo(1);

            var text = consent.path("text").asString();
            var granted = api.put(maria, "/consents/dukcapil", Map.of("granted", true, "text", text));
            assertThat(granted.json().at("/history/0/text").asString()).isEqualTo(text);
            assertThat(api.put(maria, "/consents/dukcapil", Map.of("granted", false, "text", shown))
                            .status())
                    .as("a withdrawal holds, whatever was read")
                    .isEqualTo(200);
        } finally {
            others.publishRegister("dukcapil");
        }
    }

    @Test
    void aWithdrawnRegisterIsNeitherAskedNorReusedUntilGrantedAgain() {
        assertThat(state(maria)).isEqualTo("fresh");
        decide(maria, false);
        int asked = register.calls();
        int uses = uses(maria).size();
        JsonNode prefill = api.prefill(maria, SERVICE).json();
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("not-consented");
        assertThat(prefill.at("/fields/applicantName/value").isNull()).isTrue();
        assertThat(prefill.at("/fields/phone/state").asString()).isEqualTo("fresh");
        assertThat(prefill.path("attestation").isNull()).isTrue();
        assertThat(register.calls()).isEqualTo(asked);
        assertThat(uses(maria).size()).isEqualTo(uses + 1);
        assertThat(uses(maria).path(0).path("sources").toString()).isEqualTo("[\"citizen/phone\"]");
        assertThat(api.get(maria, "/attributes").json().toString()).doesNotContain("MARIA WENDA");

        decide(maria, true);
        JsonNode again = api.prefill(maria, SERVICE).json();
        assertThat(again.at("/fields/applicantName/state").asString()).isEqualTo("fresh");
        assertThat(register.calls()).isEqualTo(asked + 1);
        assertThat(AttestationKey.verified(again.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .containsExactly("applicantName");
    }

    @Test
    void whatTheCitizenTypedIsHiddenButKept() {
        decide(maria, false);
        others.submit(
                maria,
                SERVICE,
                "polres-banjarmasin",
                List.of(OtherServices.Given.declared("applicantName", "Maria Wenda")),
                List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(maria, "/attributes").json().toString().contains("Maria Wenda"));
        assertThat(state(maria)).isEqualTo("not-consented");
        decide(maria, true);
        assertThat(state(maria)).isEqualTo("fresh");
    }

    @Test
    void holdsForAllAccountsOfOnePersonAndForNobodyElse() {
        Person sameMaria = maria.withOtherAccount();
        Person yosef = Person.fresh();
        register.knows(yosef);
        api.get(sameMaria, "");
        decide(maria, false);
        assertThat(state(sameMaria)).isEqualTo("not-consented");
        assertThat(state(yosef)).isEqualTo("fresh");
        decide(sameMaria, true);
        assertThat(state(maria)).isEqualTo("fresh");
    }

    @Test
    void remembersEveryDecisionOnce() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() ->
                    api.put(maria, "/consents/dukcapil", "{\"granted\":false}").status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(calls)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        JsonNode granted = decide(maria, true);
        assertThat(granted.path("granted").asBoolean()).isTrue();
        assertThat(granted.path("since")).isEqualTo(granted.at("/history/0/at"));
        assertThat(granted.path("history").size()).isEqualTo(2);
        assertThat(granted.at("/history/0/granted").asBoolean()).isTrue();
        assertThat(granted.at("/history/1/granted").asBoolean()).isFalse();
        assertThat(api.get(maria, "/consents").json().at("/items/0")).isEqualTo(granted);
    }

    @Test
    void theHistoryCanNotBeRewrittenAndHoldsNoNik() {
        decide(maria, false);
        assertThatThrownBy(() ->
                        jdbc.sql("update consent_decision set granted = true").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from consent_decision").update())
                .hasMessageContaining("append-only");
        assertThat(jdbc.sql("select row_to_json(d)::text from consent_decision d")
                        .query(String.class)
                        .list())
                .anyMatch(row -> row.contains(maria.account()))
                .noneMatch(row -> row.contains(maria.nik()));
    }

    @Test
    void refusesASourceThatIsNoneAndSaysWhichThereAre() {
        var answer = api.put(maria, "/consents/bpjs", "{\"granted\":false}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("unknown-source");
        assertThat(answer.json().path("detail").asString()).contains("dukcapil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"granted":false,"until":"2027"} | 400
            {"granted":"maybe"}              | 400
            {"granted":-1}                   | 400
            {"granted":1}                    | 400
            {"granted":0.0}                  | 400
            {"granted":"true"}               | 400
            {"granted":""}                   | 400
            {"granted":[true]}               | 400
            {"granted":null}                 | 422
            {}                               | 422
            """)
    void refusesABodyThatDecidesNothing(String body, int status) {
        assertThat(api.put(maria, "/consents/dukcapil", body).status()).isEqualTo(status);
        assertThat(api.get(maria, "/consents").json().at("/items/0/history").isEmpty())
                .isTrue();
    }

    private JsonNode decide(Person person, boolean granted) {
        var answer = api.put(person, "/consents/dukcapil", Map.of("granted", granted));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private String state(Person person) {
        return api.prefill(person, SERVICE)
                .json()
                .at("/fields/applicantName/state")
                .asString();
    }

    private JsonNode uses(Person person) {
        return api.get(person, "/data-uses?limit=100").json().path("items");
    }
}
