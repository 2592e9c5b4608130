package id.mppdigital.citizen.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.signing.TestSigner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class AttributesProtocolTests {
    private static final FactSource NUMBER = new FactSource("sdmk.registration/number");
    private static final FactSource PROFESSION = new FactSource("sdmk.registration/profession");
    private static final FactSource PLACE = new FactSource("sdmk.registration/place");
    private static final Instant NOW = Instant.parse("2026-11-28T07:00:00Z");

    private final AgencyServer agency = new AgencyServer();
    private final Person lina = Person.fresh();

    @AfterEach
    void theAgencyFoundNoFault() {
        agency.close();
        assertThat(agency.faults()).isEmpty();
    }

    @Test
    void asksForWhatIsWantedAndForNothingElse() {
        agency.knows(lina.nik(), """
                "attributes": {
                    "strNumber": {"value": "AB21", "asOf": "2026-11-01T00:00:00Z"},
                    "practice": {"value": {"name": "RSUD Ulin"}, "asOf": "2026-11-28T06:59:59Z"},
                    "profession": {"value": "PERAWAT", "asOf": "2026-11-28T06:59:59Z"}}""");
        assertThat(ask("fetch", Set.of(NUMBER, PLACE), Map.of()))
                .isEqualTo(new RegisterAnswer.Found(
                        Set.of(NUMBER, PLACE),
                        Map.of(NUMBER, text("AB21"), PLACE, text("RSUD Ulin")),
                        Map.of(
                                NUMBER,
                                Instant.parse("2026-11-01T00:00:00Z"),
                                PLACE,
                                Instant.parse("2026-11-28T06:59:59Z"))));
        assertThat(agency.lastRequest().path("attributes").toString()).isEqualTo("[\"strNumber\",\"practice\"]");
        assertThat(agency.lastRequest().has("claims")).isFalse();
        assertThat(agency.lastRequest().at("/occasion/service").asString()).isEqualTo("sip-nakes");
        assertThat(agency.lastRequest().at("/basis/law/0").asString()).isEqualTo("UU 17/2023 tentang Kesehatan");
    }

    @Test
    void signsForThisAgencyAloneAndForAMinute() {
        ask("fetch", Set.of(NUMBER), Map.of());
        var first = agency.lastClaims();
        assertThat(first.path("iss").asString()).isEqualTo("mpp-digital");
        assertThat(first.path("aud").asString()).isEqualTo("sdmk");
        assertThat(first.path("iat").asLong()).isEqualTo(NOW.getEpochSecond());
        assertThat(first.path("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 60);
        ask("fetch", Set.of(NUMBER), Map.of());
        assertThat(agency.lastClaims().path("jti")).isNotEqualTo(first.path("jti"));
    }

    @Test
    void knowsAnAttributeWithoutAValue() {
        agency.knows(
                lina.nik(), "\"attributes\": {\"strNumber\": {\"value\": null, \"asOf\": \"2026-11-01T00:00:00Z\"}}");
        assertThat(ask("fetch", Set.of(NUMBER, PROFESSION), Map.of()))
                .isEqualTo(new RegisterAnswer.Found(Set.of(NUMBER, PROFESSION), Map.of(), Map.of()));
    }

    @Test
    void knowsNotFoundByTheContractsCode() {
        assertThat(ask("fetch", Set.of(NUMBER), Map.of())).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            404 | {"status":404}                          | UNREACHABLE
            404 | `<html>404</html>`                      | UNREADABLE
            401 | {}                                      | LOGIN_REFUSED
            403 | {}                                      | LOGIN_REFUSED
            429 | {"status":429,"code":"quota-spent"}     | QUOTA_EXHAUSTED
            503 | {}                                      | UNREACHABLE
            302 | {}                                      | UNREACHABLE
            200 | {"attributes":{}}                       | UNREADABLE
            200 | {"person":{"nik":"6371015507900001"},"attributes":{}} | UNREADABLE
            200 | {"person":{"nik":"NIK"}}                | UNREADABLE
            200 | {"person":{"nik":"NIK"},"attributes":[]} | UNREADABLE
            200 | {"person":{"nik":"NIK"},"attributes":{"strNumber":{"value":"A"}}} | UNREADABLE
            200 | {"person":{"nik":"NIK"},"attributes":{"strNumber":{"value":{"a":1},"asOf":"2026-11-01T00:00:00Z"}}} | UNREADABLE
            """)
    void saysWhyThereIsNoAnswer(int status, String body, Reason reason) {
        agency.says(status, body.replace("NIK", lina.nik()));
        assertThat(ask("fetch", Set.of(NUMBER), Map.of())).isEqualTo(new RegisterAnswer.Unavailable(reason));
    }

    @Test
    void hasClaimsComparedWithItsOwnThreshold() {
        agency.knows(lina.nik(), """
                "matches": {
                    "strNumber": {"agrees": true},
                    "profession": {"agrees": false},
                    "practice": {"agrees": true, "score": 89}}""");
        var claims = Map.<FactSource, JsonNode>of(NUMBER, text("AB21"), PROFESSION, text("NURSE"), PLACE, text("Ulin"));
        assertThat(ask("match", Set.of(), claims))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(NUMBER), Set.of(PROFESSION, PLACE)));
        assertThat(agency.lastRequest().at("/claims/strNumber").asString()).isEqualTo("AB21");
        assertThat(agency.lastRequest().path("attributes").isEmpty()).isTrue();
    }

    @Test
    void theManifestsThresholdGoesBeforeTheInstallations() {
        agency.knows(lina.nik(), "\"matches\": {\"practice\": {\"agrees\": true, \"score\": 92}}");
        var claims = Map.<FactSource, JsonNode>of(PLACE, text("Ulin"));
        assertThat(ask("match", Set.of(), claims)).isEqualTo(new RegisterAnswer.Compared(Set.of(PLACE), Set.of()));
        assertThat(ask(register(manifest("\"threshold\": 93,"), "match"), Set.of(), claims))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(), Set.of(PLACE)));
        assertThat(ask(register(manifest("\"threshold\": 40,"), "match"), Set.of(), claims))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(PLACE), Set.of()));
    }

    private static RegisterManifest manifest(String trust) {
        return JsonMapper.shared()
                .readValue(
                        TestRegisters.event("sdmk").replaceFirst("\"access\":", trust + " \"access\":"),
                        RegisterManifest.class);
    }

    @Test
    void whatItCanNotJudgeIsNeitherConfirmedNorRefuted() {
        agency.knows(lina.nik(), "\"matches\": {\"strNumber\": {\"agrees\": \"perhaps\"}}");
        assertThat(ask("match", Set.of(), Map.of(NUMBER, text("AB21"))))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(), Set.of()));
    }

    private static JsonNode text(String value) {
        return StringNode.valueOf(value);
    }

    private RegisterAnswer ask(String access, Set<FactSource> wanted, Map<FactSource, JsonNode> claims) {
        return ask(register(TestRegisters.manifest("sdmk"), access), wanted, claims);
    }

    private RegisterAnswer ask(BaseRegister asked, Set<FactSource> wanted, Map<FactSource, JsonNode> claims) {
        return asked.ask(new RegisterQuestion(
                new Nik(lina.nik()), wanted, claims, new RegisterQuestion.Occasion("sip-nakes", "63.71")));
    }

    private BaseRegister register(RegisterManifest manifest, String access) {
        return TestRegisters.register(
                manifest,
                _ -> new AttributesProtocol(TestSigner.signer(), Clock.fixed(NOW, ZoneOffset.UTC)),
                2,
                Map.of(
                        "mpp.registers.sdmk.timeout",
                        "20s",
                        "mpp.registers.sdmk.url",
                        agency.url().toString(),
                        "mpp.registers.sdmk.access",
                        access,
                        "mpp.registers.sdmk.threshold",
                        "90"));
    }
}
