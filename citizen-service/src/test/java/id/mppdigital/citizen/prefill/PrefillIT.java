package id.mppdigital.citizen.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PrefillIT extends CitizenTest {
    private static final String SERVICE = "skck-prefill";

    @BeforeEach
    void allIsWell() {
        var form = new LinkedHashMap<String, String>();
        form.put("applicantNik", "dukcapil.person/nik");
        form.put("applicantName", "dukcapil.person/name");
        form.put("bloodType", "dukcapil.person/bloodType");
        form.put("phone", "citizen/phone");
        form.put("bpjs", "bpjs.membership/number");
        others.publishService(SERVICE, form);
    }

    @Test
    void fillsFromTheRegisterAndVouchesForExactlyThat() {
        JsonNode prefill = prefill();
        assertThat(state(prefill, "applicantName")).isEqualTo("fresh");
        assertThat(value(prefill, "applicantName")).isEqualTo("MARIA WENDA");
        assertThat(state(prefill, "phone")).isEqualTo("fresh");
        assertThat(value(prefill, "phone")).isEqualTo("081250005555");
        assertThat(field(prefill, "phone").path("assurance").asString()).isEqualTo("DECLARED");
        assertThat(field(prefill, "phone").path("account").asBoolean(false)).isTrue();
        assertThat(field(prefill, "applicantNik").has("account"))
                .as("the register says so itself")
                .isFalse();
        assertThat(state(prefill, "bloodType")).isEqualTo("unknown");
        assertThat(state(prefill, "bpjs")).isEqualTo("unknown");
        assertThat(prefill.path("fields").propertyNames())
                .containsExactly("applicantNik", "applicantName", "bloodType", "phone", "bpjs");
        var attestation = AttestationKey.verified(prefill.path("attestation").asString());
        assertThat(attestation.type()).isEqualTo("attestation+jwt");
        JsonNode claims = attestation.claims();
        assertThat(claims.path("iss").asString()).isEqualTo("citizen-service");
        assertThat(claims.path("aud").asString()).isEqualTo("application-service");
        assertThat(claims.path("sub").asString()).isEqualTo(maria.account());
        assertThat(claims.path("service").asString()).isEqualTo(SERVICE);
        assertThat(claims.path("version").asInt()).isEqualTo(1);
        assertThat(claims.path("mall").asString()).isEqualTo("63.71");
        assertThat(claims.path("jti").asString()).isNotEqualTo(number(prefill()));
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(7200);
        assertThat(Instant.parse(prefill.path("expiresAt").asString()).getEpochSecond())
                .isEqualTo(claims.path("exp").asLong());
        assertThat(claims.path("fields").propertyNames()).containsExactly("applicantNik", "applicantName");
        assertThat(claims.at("/fields/applicantNik/value").asString()).isEqualTo(maria.nik());
        assertThat(claims.at("/fields/applicantNik/source").asString()).isEqualTo("dukcapil.person/nik");
        assertThat(claims.at("/fields/applicantNik/value").isString()).isTrue();
    }

    /** For one filing each. */
    private static String number(JsonNode prefill) {
        return UUID.fromString(
                        AttestationKey.verified(prefill.path("attestation").asString())
                                .claims()
                                .path("jti")
                                .asString())
                .toString();
    }

    @Test
    void isRefusedForAMallThatIsNoneOrDoesNotOfferTheServiceBeforeAnybodyIsAsked() {
        int asked = register.calls();
        refused("99.99", SERVICE, "/mall", "unknown-mall");
        jdbc.sql("insert into mall (code, offered) values ('12.71', '{kia}') on conflict do nothing")
                .update();
        refused("12.71", SERVICE, "/service", "service-not-offered");
        refused("63.71", "no-such-service", "/service", "unknown-service");
        assertThat(register.calls()).isEqualTo(asked);
        assertThat(api.get(maria, "/data-uses").json().path("items").isEmpty()).isTrue();
    }

    private void refused(String mall, String service, String pointer, String code) {
        var answer = api.post(maria, "/prefill", Map.of("service", service, "version", 1, "mall", mall));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void saysBeforehandHowMuchItWillFillWithoutAskingAnybody() {
        int asked = register.calls();
        // The token knows NIK and phone; the register may know name and blood type; nobody connects to BPJS here.
        assertThat(expected()).isEqualTo("{\"fields\":5,\"known\":2,\"askable\":2,\"notConsented\":0}");
        assertThat(knownFields()).containsExactly("applicantNik", "phone");
        assertThat(register.calls()).isEqualTo(asked);
        assertThat(api.get(maria, "/data-uses").json().path("items").isEmpty()).isTrue();

        prefill();
        assertThat(expected())
                .as("asked, and the register knows no blood type")
                .isEqualTo("{\"fields\":5,\"known\":3,\"askable\":0,\"notConsented\":0}");
        passADay();
        assertThat(expected()).isEqualTo("{\"fields\":5,\"known\":3,\"askable\":1,\"notConsented\":0}");

        api.put(maria, "/consents/dukcapil", "{\"granted\":false}");
        assertThat(expected()).isEqualTo("{\"fields\":5,\"known\":1,\"askable\":0,\"notConsented\":3}");
        assertThat(api.get(maria, "/prefill?service=no-such-service&version=1").code())
                .isEqualTo("not-found");
    }

    /** A list of services costs one request, and tells numbers and nothing else. */
    @Test
    void saysOfAListOfServicesWhatItSaysOfEachAndNothingIsRecorded() {
        var other = "sktm-prefill";
        others.publishService(other, Map.of("address", "dukcapil.person/address", "phone", "citizen/phone"));
        prefill();
        int asked = register.calls();
        int uses = api.get(maria, "/data-uses").json().path("items").size();

        var list = api.get(maria, listOf(other, "no-such-service", SERVICE)).json();

        assertThat(list.path("items").valueStream().map(it -> it.path("service").asString()))
                .containsExactly(other, SERVICE);
        assertThat(list.at("/items/0/expected"))
                .isEqualTo(api.get(maria, "/prefill?service=" + other + "&version=1")
                        .json());
        assertThat(list.at("/items/1/expected")).isEqualTo(expecting());
        assertThat(list.at("/items/1/expected/known").asInt()).isEqualTo(3);
        assertThat(list.toString()).doesNotContain("MARIA", "dukcapil", "08125");
        assertThat(register.calls()).isEqualTo(asked);
        assertThat(api.get(maria, "/data-uses").json().path("items")).hasSize(uses);
    }

    @Test
    void aServiceForWhichNothingMayBeFilledInIsCountedSoInAList() {
        var other = "sktm-prefill";
        others.publishService(other, Map.of("address", "dukcapil.person/address", "phone", "citizen/phone"));
        prefill();
        var about = Map.of("purpose", "FILL_FORM", "service", SERVICE, "reason", "Saya isi sendiri");
        var restriction = Map.of("kind", "RESTRICTION", "about", about);
        assertThat(api.post(maria, "/rights", UUID.randomUUID().toString(), restriction)
                        .status())
                .isEqualTo(201);

        var list = api.get(maria, listOf(other, SERVICE)).json();

        assertThat(list.at("/items/0/expected/known").asInt()).isPositive();
        assertThat(list.at("/items/1/expected")).isEqualTo(expecting());
        assertThat(list.at("/items/1/expected/known").asInt())
                .as("the NIK alone")
                .isEqualTo(1);
    }

    @Test
    void aListHasServicesAndNotTooMany() {
        assertThat(api.get(maria, "/prefill/services").status()).isEqualTo(400);
        var many = IntStream.rangeClosed(0, 100).mapToObj(n -> "s" + n).toArray(String[]::new);
        assertThat(api.get(maria, listOf(many)).status()).isEqualTo(400);
        assertThat(api.get(maria, listOf("Such!")).status()).isEqualTo(400);
    }

    private static String listOf(String... services) {
        return "/prefill/services?service=" + String.join("&service=", services);
    }

    private JsonNode expecting() {
        return api.get(maria, "/prefill?service=" + SERVICE + "&version=1").json();
    }

    /** The numbers. */
    private String expected() {
        return numbers(expecting());
    }

    private static String numbers(JsonNode expected) {
        return ((ObjectNode) expected.deepCopy()).without("knownFields").toString();
    }

    private List<String> knownFields() {
        return expecting()
                .path("knownFields")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void asksTheRegisterOnceADay() {
        prefill();
        int asked = register.calls();
        assertThat(state(prefill(), "applicantName")).isEqualTo("fresh");
        assertThat(register.calls()).isEqualTo(asked);
        passADay();
        assertThat(state(prefill(), "applicantName")).isEqualTo("fresh");
        assertThat(register.calls()).isEqualTo(asked + 1);
    }

    @Test
    void offersWhatTheRegisterSaidEarlierWhileItIsDown() {
        prefill();
        passADay();
        register.fails(503);
        JsonNode prefill = prefill();
        assertThat(state(prefill, "applicantName")).isEqualTo("cached");
        assertThat(state(prefill, "bloodType")).isEqualTo("unavailable");
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .contains("applicantName");
    }

    @Test
    void isNeverSilentlyEmptyWhenTheRegisterWasNeverReached() {
        register.fails(503);
        JsonNode prefill = prefill();
        assertThat(state(prefill, "applicantName")).isEqualTo("unavailable");
        assertThat(field(prefill, "applicantName").path("value").isNull()).isTrue();
        var claims =
                AttestationKey.verified(prefill.path("attestation").asString()).claims();
        assertThat(claims.path("fields").isEmpty()).as("nothing is vouched for").isTrue();
        assertThat(claims.path("unverified").propertyNames())
                .as("what is typed now is verified later; no register is there for the last two")
                .containsExactly("applicantNik", "applicantName", "bloodType");
        assertThat(claims.at("/unverified/applicantName").asString()).isEqualTo("dukcapil.person/name");
        assertThat(texts(prefill.path("verifiedLater"))).containsExactly("applicantNik", "applicantName", "bloodType");
        // The token knows the NIK: nobody types it, but no register vouches for it either.
        assertThat(value(prefill, "applicantNik")).isEqualTo(maria.nik());
        assertThat(field(prefill, "applicantNik").path("assurance").asString()).isEqualTo("DECLARED");
        assertThat(field(prefill, "applicantNik").path("account").asBoolean(false))
                .isTrue();
    }

    @Test
    void leavesNothingForLaterWhereTheRegisterAnswered() {
        var prefill = prefill();
        assertThat(prefill.path("verifiedLater").isEmpty()).isTrue();
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .propertyNames())
                .doesNotContain("unverified", "disputed");
    }

    @Test
    void doesNotTakeAnExhaustedQuotaForNotFound() {
        register.quotaExhausted();
        assertThat(state(prefill(), "applicantName")).isEqualTo("unavailable");
    }

    @Test
    void saysUnknownWhenTheRegisterKnowsNoSuchPerson() {
        register.says("{\"content\":[{\"RESPON\":\"Data tidak ditemukan\"}]}");
        assertThat(state(prefill(), "applicantName")).isEqualTo("unknown");
    }

    @Test
    void answersInTimeWhileTheRegisterHangsAndAtOnceWhenItsBreakerIsOpen() {
        register.hangs();
        assertThat(timed(this::prefill)).isLessThan(Duration.ofSeconds(10));
        breakers.circuitBreaker("dukcapil").transitionToOpenState();
        int asked = register.calls();
        assertThat(timed(this::prefill)).as("not its 2 s").isLessThan(Duration.ofSeconds(2));
        assertThat(register.calls()).isEqualTo(asked);
    }

    @Test
    void opensItsBreakerByItself() {
        register.fails(503);
        for (int i = 0; i < 6; i++) {
            prefill();
        }
        int asked = register.calls();
        prefill();
        assertThat(register.calls()).isEqualTo(asked);
    }

    @Test
    void writesEveryUseIntoTheLedger() {
        prefill();
        JsonNode uses = api.get(maria, "/data-uses").json().path("items");
        assertThat(uses.size()).isEqualTo(2);
        JsonNode filled = uses.path(0);
        assertThat(filled.path("action").asString()).isEqualTo("FORM_FILLED");
        assertThat(filled.path("recipient").asString()).isEqualTo("portal");
        assertThat(filled.path("service").asString()).isEqualTo(SERVICE);
        assertThat(filled.path("mall").asString()).isEqualTo("63.71");
        assertThat(filled.path("legalBasis").asString()).contains("27/2022");
        assertThat(filled.at("/purpose/id").asString()).isNotBlank();
        assertThat(filled.at("/purpose/en").asString()).isNotBlank();
        assertThat(texts(filled.path("sources")))
                .containsExactly("citizen/phone", "dukcapil.person/name", "dukcapil.person/nik");
        assertThat(uses.path(1).path("action").asString()).isEqualTo("REGISTER_ASKED");
        assertThat(uses.path(1).path("recipient").asString()).isEqualTo("dukcapil");
        assertThat(uses.path(1).path("legalBasis").asString())
                .as("what the platform rests on, and on what the register's own data are processed")
                .isEqualTo("UU 27/2022 Pasal 20 ayat (2) huruf e; UU 24/2013 tentang Administrasi Kependudukan");
        assertThat(texts(uses.path(1).path("sources"))).contains("dukcapil.person/address");
    }

    @Test
    void pagesTheLedgerNewestFirst() {
        prefill();
        prefill();
        JsonNode first = api.get(maria, "/data-uses?limit=2").json();
        assertThat(first.path("items").size()).isEqualTo(2);
        JsonNode second = api.get(
                        maria, "/data-uses?limit=2&after=" + first.path("next").asString())
                .json();
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("items").path(0).path("action").asString()).isEqualTo("REGISTER_ASKED");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(api.get(maria, "/data-uses?after=nonsense").code()).isEqualTo("invalid-cursor");
    }

    @Test
    void sharesFactsBetweenTheAccountsOfOnePerson() {
        prefill();
        int asked = register.calls();
        Person sameMaria = maria.withOtherAccount();
        JsonNode prefill = api.prefill(sameMaria, SERVICE).json();
        assertThat(value(prefill, "applicantName")).isEqualTo("MARIA WENDA");
        assertThat(register.calls()).isEqualTo(asked);
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("sub")
                        .asString())
                .isEqualTo(sameMaria.account());
    }

    @Test
    void showsTheCitizenWhatIsKnown() {
        prefill();
        JsonNode facts = api.get(maria, "/attributes").json().path("items");
        assertThat(StreamSupport.stream(facts.spliterator(), false)).anySatisfy(fact -> {
            assertThat(fact.path("source").asString()).isEqualTo("dukcapil.person/name");
            assertThat(fact.path("value").asString()).isEqualTo("MARIA WENDA");
            assertThat(fact.path("assurance").asString()).isEqualTo("REGISTER");
            assertThat(fact.path("asOf").asString()).isNotBlank();
        });
    }

    @Test
    void refusesAServiceThatIsNotPublished() {
        var answer = api.prefill(maria, "no-such-service");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("unknown-service");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"service\":\"SKCK!\",\"version\":1,\"mall\":\"63.71\"}",
                "{\"service\":\"skck\",\"version\":0,\"mall\":\"63.71\"}",
                "{\"service\":\"skck\",\"version\":1,\"mall\":\"Banjarmasin\"}"
            })
    void refusesARequestThatMakesNoSense(String body) {
        assertThat(api.post(maria, "/prefill", body).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"service\":\"skck\",\"version\":\"x\",\"mall\":\"63.71\"}", "{\"nik\":\"1\"}"})
    void refusesABodyThatIsNotTheExpectedJson(String body) {
        assertThat(api.post(maria, "/prefill", body).status()).isEqualTo(400);
    }

    private JsonNode prefill() {
        var answer = api.prefill(maria, SERVICE);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private void passADay() {
        jdbc.sql("update attribute set as_of = as_of - interval '25 hours' where account = :account")
                .param("account", maria.account())
                .update();
        jdbc.sql("update answered_fact set reuse_until = reuse_until - interval '25 hours' where account = :account")
                .param("account", maria.account())
                .update();
    }

    private static Duration timed(Runnable work) {
        Instant start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now());
    }

    private static JsonNode field(JsonNode prefill, String name) {
        return prefill.path("fields").path(name);
    }

    private static String state(JsonNode prefill, String name) {
        return field(prefill, name).path("state").asString();
    }

    private static String value(JsonNode prefill, String name) {
        return field(prefill, name).path("value").asString();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
