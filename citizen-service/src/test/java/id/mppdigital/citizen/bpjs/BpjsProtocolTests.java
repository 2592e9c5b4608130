package id.mppdigital.citizen.bpjs;

import static id.mppdigital.citizen.bpjs.BpjsServer.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

class BpjsProtocolTests {
    private static final String SITI = "6371015507900001";
    private static final FactSource NUMBER = new FactSource("jkn.membership/number");
    private static final FactSource ACTIVE = new FactSource("jkn.membership/active");
    /** The second of the known vector; in Jakarta it is the morning of the 24th of September 1983. */
    private static final Instant NOW = Instant.ofEpochSecond(433_223_232);

    private final BpjsServer insurance = new BpjsServer();
    private final RegisterQuestion question = TestRegisters.question(SITI, Map.of());

    @AfterEach
    void stop() {
        insurance.close();
    }

    @Test
    void findsAMemberWithASignedRequest() {
        insurance.says(member("\"" + SITI + "\"", "\"0\""));
        assertThat(register(Map.of()).ask(question)).isInstanceOfSatisfying(RegisterAnswer.Found.class, found -> {
            assertThat(found.values()).containsEntry(NUMBER, StringNode.valueOf("0001234567890"));
            assertThat(found.values()).containsEntry(ACTIVE, BooleanNode.TRUE);
        });
        assertThat(insurance.path()).isEqualTo("/vclaim/Peserta/nik/6371015507900001/tglSEP/1983-09-24");
        assertThat(insurance.header("X-cons-id")).isEqualTo("1234");
        assertThat(insurance.header("X-timestamp")).isEqualTo("433223232");
        assertThat(insurance.header("X-signature")).isEqualTo("eXMtvX2r7e7CLCIu3kpEpCrvciZgK8FuOhKv06NDAHk=");
        assertThat(insurance.header("user_key")).isEqualTo("uk");
    }

    @Test
    void aMemberWhosePremiumsAreDueIsNotActive() {
        insurance.says(member("\"" + SITI + "\"", "\"21\""));
        assertThat(register(Map.of()).ask(question))
                .isInstanceOfSatisfying(
                        RegisterAnswer.Found.class,
                        found -> assertThat(found.values()).containsEntry(ACTIVE, BooleanNode.FALSE));
    }

    @Test
    void knowsNotFound() {
        insurance.says("{\"metaData\":{\"code\":\"201\",\"message\":\"Peserta Tidak Ditemukan\"},\"response\":null}");
        assertThat(register(Map.of()).ask(question)).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"metaData":{"code":"201","message":"Kuota akses telah habis"}}      | QUOTA_EXHAUSTED
            {"metaData":{"code":"429","message":"Too many"}}                     | QUOTA_EXHAUSTED
            {"metaData":{"code":"401","message":"Unauthorized"}}                 | LOGIN_REFUSED
            {"metaData":{"code":"201","message":"Terjadi kesalahan"}}            | UNREADABLE
            {"metaData":{"code":"500","message":"Error"}}                        | UNREADABLE
            {"metaData":{"code":"200","message":"OK"},"response":"3x4mpl3/A=="}  | UNREADABLE
            {"metaData":{"code":"200","message":"OK"},"response":{"peserta":{"nik":"6371020302850002"}}} | UNREADABLE
            {"status":"ok"}                                                      | UNREADABLE
            <html></html>                                                        | UNREADABLE
            """)
    void saysWhyThereIsNoAnswer(String body, Reason reason) {
        insurance.says(body);
        assertThat(register(Map.of()).ask(question)).isEqualTo(new RegisterAnswer.Unavailable(reason));
    }

    @ParameterizedTest
    @CsvSource({"cons-id", "secret-key"})
    void isNotConnectedWithoutCredentials(String missing) {
        assertThat(register(Map.of("mpp.registers.jkn." + missing, "")).isConnected())
                .isFalse();
    }

    private BaseRegister register(Map<String, Object> above) {
        var properties = new HashMap<String, Object>(Map.of(
                "mpp.registers.jkn.timeout",
                "20s",
                "mpp.registers.jkn.url",
                insurance.url().toString(),
                "mpp.registers.jkn.cons-id",
                "1234",
                "mpp.registers.jkn.secret-key",
                "pwd",
                "mpp.registers.jkn.user-key",
                "uk"));
        properties.putAll(above);
        return TestRegisters.register(
                TestRegisters.manifest("jkn"),
                environment -> new BpjsProtocol(environment, Clock.fixed(NOW, ZoneOffset.UTC)),
                2,
                properties);
    }
}
