package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class MatchTests {
    private static final FactSource NAME = new FactSource("dukcapil.person/name");
    private static final FactSource NIK = new FactSource("dukcapil.person/nik");

    private final RegisterStub stub = new RegisterStub();
    private final Person person = Person.fresh();
    private final BaseRegister register = register(Map.of());

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void sendsClaimsAsTheRegisterSpellsThem() {
        stub.knows(person);
        var claims = new LinkedHashMap<String, String>();
        claims.put("person/name", "Maria Wenda");
        claims.put("person/gender", "FEMALE");
        claims.put("person/birthDate", "1995-04-01");
        claims.put("person/rt", "003");
        claims.put("person/villageCode", "94.71.01.1001");
        claims.put("family/relationship", "OTHER");
        register.ask(asking(claims));
        JsonNode sent = stub.lastRequest();
        assertThat(sent.path("nik").stringValue()).isEqualTo(person.nik());
        assertThat(sent.path("user_id").stringValue()).isEqualTo("mpp");
        assertThat(sent.path("TRESHOLD").intValue()).isEqualTo(100);
        assertThat(sent.path("NAMA_LGKP").stringValue()).isEqualTo("Maria Wenda");
        assertThat(sent.path("JENIS_KLMIN").stringValue()).isEqualTo("2");
        assertThat(sent.path("TGL_LHR").stringValue()).isEqualTo("01-04-1995");
        assertThat(sent.path("NO_RT").stringValue()).isEqualTo("3");
        assertThat(sent.path("NO_KEC").stringValue()).isEqualTo("1");
        assertThat(sent.path("NO_KEL").stringValue()).isEqualTo("1001");
        assertThat(sent.has("STAT_HBKEL")).isFalse();
    }

    @Test
    void tellsConfirmedFromRefutedClaims() {
        stub.knows(person);
        assertThat(register.ask(asking(Map.of(
                        "person/nik",
                        person.nik(),
                        "person/name",
                        "Maria Wenda",
                        "family/cardNumber",
                        "9471010505140006"))))
                .isEqualTo(new RegisterAnswer.Compared(
                        Set.of(NAME, NIK), Set.of(new FactSource("dukcapil.family/cardNumber"))));
    }

    @Test
    void confirmsNoNumberWhenNothingAboutItsPersonAgrees() {
        stub.knows(person);
        assertThat(register.ask(asking(Map.of("person/nik", person.nik(), "person/name", "Siti"))))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(), Set.of(NAME)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Sesuai, 100, true
            Sesuai (100), 100, true
            sesuai(91), 90, true
            Sesuai (91), 100, false
            Tidak Sesuai, 100, false
            Tidak Sesuai (95), 90, false
            """)
    void readsAVerdictWithItsScore(String verdict, String threshold, boolean agrees) {
        stub.says("{\"content\":[{\"nama_lgkp\":\"" + verdict + "\"}]}");
        assertThat(register(Map.of("mpp.dukcapil.threshold", threshold)).ask(aboutTheName()))
                .isEqualTo(new RegisterAnswer.Compared(
                        agrees ? Set.of(NAME) : Set.of(), agrees ? Set.of() : Set.of(NAME)));
    }

    @Test
    void aRegionAgreesOnlyAsAWhole() {
        stub.says("{\"content\":[{\"NO_PROP\":\"Sesuai\",\"NO_KAB\":\"Tidak Sesuai\"}]}");
        var regency = new FactSource("dukcapil.person/regencyCode");
        assertThat(register.ask(asking(Map.of("person/regencyCode", "94.72"))))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(), Set.of(regency)));
    }

    @Test
    void saysNothingOfAClaimThatTheRegisterLeftOut() {
        stub.says("{\"content\":[{\"NAMA_LGKP\":\"Sesuai (100)\"}]}");
        assertThat(register.ask(asking(Map.of("person/name", "Maria Wenda", "person/religion", "KATOLIK"))))
                .isEqualTo(new RegisterAnswer.Compared(Set.of(NAME), Set.of()));
    }

    @Test
    void doesNotCallWhenThereIsNothingToCompare() {
        var nothing = new RegisterAnswer.Compared(Set.of(), Set.of());
        assertThat(register.ask(asking(Map.of()))).isEqualTo(nothing);
        assertThat(register.ask(asking(Map.of("person/nik", person.nik())))).isEqualTo(nothing);
        assertThat(register.ask(asking(Map.of("person/birthDate", "last spring"))))
                .isEqualTo(nothing);
        assertThat(stub.calls()).isZero();
    }

    @Test
    void knowsNotFound() {
        assertThat(register.ask(aboutTheName())).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"content":[{"RESPON":"Kuota akses hari ini telah habis"}]}                 | QUOTA_EXHAUSTED
            {"content":[{"RESPONSE_CODE":"05","RESPONSE":"Kuota akses hari ini telah habis"}]} | QUOTA_EXHAUSTED
            {"content":[{"RESPON":"Login gagal"}]}                                      | LOGIN_REFUSED
            {"content":[{"RESPONSE_CODE":"03","RESPONSE":"Login gagal"}]}               | LOGIN_REFUSED
            {"content":[{"RESPON":"Sesuatu yang baru"}]}                                | UNREADABLE
            {"content":[{"NAMA_LGKP":"Mungkin"}]}                                       | UNREADABLE
            {"content":[{}]}                                                            | UNREADABLE
            <html>Apache Tomcat</html>                                                  | UNREADABLE
            """)
    void tellsAnErrorInsideA200FromAMismatch(String body, Reason reason) {
        stub.says(body);
        assertThat(register.ask(aboutTheName())).isEqualTo(new RegisterAnswer.Unavailable(reason));
    }

    @Test
    void restsBehindTheBreakerOfTheFetchCall() {
        stub.fails(503);
        for (int i = 0; i < 4; i++) {
            assertThat(register.ask(aboutTheName())).isEqualTo(new RegisterAnswer.Unavailable(Reason.UNREACHABLE));
        }
        assertThat(register.ask(aboutTheName())).isEqualTo(new RegisterAnswer.Unavailable(Reason.RESTING));
        assertThat(stub.calls()).isEqualTo(4);
    }

    @Test
    void givesUpAtItsTimeLimit() {
        stub.hangs();
        Instant start = Instant.now();
        assertThat(register(Map.of("mpp.dukcapil.timeout", "300ms")).ask(aboutTheName()))
                .isInstanceOf(RegisterAnswer.Unavailable.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private BaseRegister register(Map<String, Object> properties) {
        var all = new LinkedHashMap<>(properties);
        all.put("mpp.dukcapil.access", "match");
        all.putIfAbsent("mpp.dukcapil.timeout", "5s");
        return RegisterParts.register(stub, 2, all);
    }

    private RegisterQuestion aboutTheName() {
        return asking(Map.of("person/name", "Maria Wenda"));
    }

    private RegisterQuestion asking(Map<String, String> claims) {
        Map<FactSource, JsonNode> values = new LinkedHashMap<>();
        claims.forEach((name, value) -> values.put(new FactSource("dukcapil." + name), StringNode.valueOf(value)));
        return TestRegisters.question(person.nik(), values);
    }
}
