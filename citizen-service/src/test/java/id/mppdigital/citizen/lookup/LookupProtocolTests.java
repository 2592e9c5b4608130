package id.mppdigital.citizen.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

class LookupProtocolTests {
    private final LookupServer server = new LookupServer();
    private final Person person = Person.fresh();
    private final RegisterQuestion question = new RegisterQuestion(new Nik(person.nik()), Map.of());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsTheFactsOfThePersonUnderTheNik() {
        server.knows(person.nik(), Map.of("number", "1234567890", "active", true, "more", "not of interest"));
        assertThat(bpjs(Map.of()).ask(question))
                .isEqualTo(new RegisterAnswer.Found(Map.of(
                        new FactSource("bpjs.membership/number"),
                        StringNode.valueOf("0001234567890"),
                        new FactSource("bpjs.membership/active"),
                        BooleanNode.TRUE)));
    }

    @Test
    void knowsNotFound() {
        assertThat(bpjs(Map.of()).ask(question)).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | `not JSON`  | UNREADABLE
            200 | [1,2]       | UNREADABLE
            302 | `elsewhere` | UNREACHABLE
            401 | {}          | LOGIN_REFUSED
            403 | {}          | LOGIN_REFUSED
            429 | {}          | QUOTA_EXHAUSTED
            500 | {}          | UNREACHABLE
            """)
    void saysWhyThereIsNoAnswer(int status, String body, Reason reason) {
        server.says(status, body);
        assertThat(bpjs(Map.of()).ask(question)).isEqualTo(new RegisterAnswer.Unavailable(reason));
        assertThat(server.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"authorization, ''", "authorization, ' '", "url, ''", "access, match"})
    void isNotConnectedWithoutCredentialsAnAddressAndAContractToFetch(String setting, String value) {
        var register = bpjs(Map.of("mpp.registers.bpjs." + setting, value));
        assertThat(register.isConnected()).isFalse();
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.NOT_CONNECTED));
        assertThat(server.calls()).isZero();
    }

    /** A manifest is written by somebody else: it must not lead into this installation's network. */
    @Test
    void aManifestsOwnAddressIsCalledOnlyInThePublicInternet() {
        var register = TestRegisters.register(
                TestRegisters.manifest("bpjs", server.url()),
                LookupProtocol::new,
                2,
                Map.of("mpp.registers.bpjs.authorization", LookupServer.AUTHORIZATION));
        assertThat(register.isConnected()).isTrue();
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.UNREACHABLE));
        assertThat(server.calls()).isZero();
    }

    private BaseRegister bpjs(Map<String, Object> above) {
        var properties = new HashMap<String, Object>();
        properties.put("mpp.registers.bpjs.url", server.url().toString());
        properties.put("mpp.registers.bpjs.authorization", LookupServer.AUTHORIZATION);
        properties.putAll(above);
        return TestRegisters.register(TestRegisters.manifest("bpjs"), LookupProtocol::new, 2, properties);
    }
}
