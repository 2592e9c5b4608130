package id.mppdigital.citizen.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

class LookupProtocolTests {
    private static final RegisterManifest.Request POST =
            new RegisterManifest.Request("POST", "/status", Map.of("id", "{key}"), "/nik", null);

    private final LookupServer server = new LookupServer();
    private final Person person = Person.fresh();
    private final RegisterQuestion question = TestRegisters.question(person.nik(), Map.of());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsTheFactsOfThePersonUnderTheNik() {
        server.knows(person.nik(), Map.of("number", "1234567890", "active", true, "more", "not of interest"));
        var facts = Map.<FactSource, JsonNode>of(
                new FactSource("bpjs.membership/number"),
                StringNode.valueOf("0001234567890"),
                new FactSource("bpjs.membership/active"),
                BooleanNode.TRUE);
        assertThat(bpjs(Map.of()).ask(question)).isEqualTo(new RegisterAnswer.Found(facts.keySet(), facts, Map.of()));
    }

    @Test
    void sendsTheRequestOfTheManifest() {
        server.knows(person.nik(), Map.of("nik", person.nik(), "npwp", "635150000000001", "status", "NE"));
        var answer = pajak(POST).ask(question);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        RegisterAnswer.Found.class,
                        found -> assertThat(found.values())
                                .containsEntry(new FactSource("pajak.taxpayer/status"), StringNode.valueOf("DORMANT")));
        assertThat(server.lastRequest()).isEqualTo("POST /people/status {\"id\":\"" + person.nik() + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nik\":\"6371015507900001\",\"npwp\":\"1\"}", "{\"npwp\":\"1\"}"})
    void anAnswerAboutSomebodyElseOrNobodyIsUnreadable(String body) {
        server.says(200, body);
        assertThat(pajak(POST).ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.UNREADABLE));
    }

    @Test
    void isNotAskedWithAMethodThatThisVersionDoesNotKnow() {
        var later = new RegisterManifest.Request("PATCH", "/{key}", null, null, null);
        assertThat(pajak(later).isConnected()).isFalse();
    }

    @Test
    void isNotAskedAboveItsQuotaOfTheDay() {
        var manifest = TestRegisters.manifest("pajak");
        var lookup = manifest.lookup();
        var limits = new RegisterManifest.Limits(1500, 60, null, 2L, null);
        var register = register(
                manifest,
                new RegisterManifest.Lookup(
                        lookup.key(), lookup.protocol(), lookup.access(), server.url(), lookup.trust(), limits, null));
        for (int call = 0; call < 2; call++) {
            assertThat(register.ask(question)).isInstanceOf(RegisterAnswer.NotFound.class);
        }
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.QUOTA_SPENT));
        assertThat(server.calls()).isEqualTo(2);
    }

    @Test
    void knowsNotFound() {
        assertThat(bpjs(Map.of()).ask(question)).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | `not JSON`  | UNREADABLE
            200 | [1,2]       | UNREADABLE
            200 | `<html>…`   | UNREADABLE
            200 | {"error":1} | UNREADABLE
            200 | {"number":{}} | UNREADABLE
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

    private BaseRegister pajak(RegisterManifest.Request request) {
        var manifest = TestRegisters.manifest("pajak");
        var lookup = manifest.lookup();
        return register(
                manifest,
                new RegisterManifest.Lookup(
                        lookup.key(),
                        lookup.protocol(),
                        lookup.access(),
                        server.url(),
                        lookup.trust(),
                        lookup.limits(),
                        request));
    }

    private BaseRegister register(RegisterManifest of, RegisterManifest.Lookup lookup) {
        var manifest = new RegisterManifest(of.code(), of.name(), of.basis(), lookup, of.identity(), of.facts(), null);
        return TestRegisters.register(
                manifest,
                LookupProtocol::new,
                2,
                Map.of(
                        "mpp.registers.pajak.timeout",
                        "20s",
                        "mpp.citizen.allow-insecure-registers",
                        "true",
                        "mpp.registers.pajak.authorization",
                        LookupServer.AUTHORIZATION));
    }

    private BaseRegister bpjs(Map<String, Object> above) {
        var properties = new HashMap<String, Object>();
        properties.put("mpp.registers.bpjs.timeout", "20s");
        properties.put("mpp.registers.bpjs.url", server.url().toString());
        properties.put("mpp.registers.bpjs.authorization", LookupServer.AUTHORIZATION);
        properties.putAll(above);
        return TestRegisters.register(TestRegisters.manifest("bpjs"), LookupProtocol::new, 2, properties);
    }
}
