package id.mppdigital.citizen.registers;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.platform.test.patience.SameHour;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Registers that lie, trickle, have spent their quota or know nobody; two are asked for each form. */
class RegisterFaultsIT extends CitizenTest {
    private static final String SERVICE = "npwp-ubah";
    private static final String TAX = "npwp-cetak";

    @Autowired
    LookupServer taxRegister;

    @BeforeEach
    void twoRegistersAreListed() {
        taxRegister.recovers();
        taxRegister.knows(maria.nik(), Map.of("nik", maria.nik(), "npwp", 635150000000001L, "status", ""));
        breakers.circuitBreaker("pajak").reset();
        others.publishRegister("pajak");
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name", "npwp", "pajak.taxpayer/npwp"));
        others.publishService(TAX, Map.of("status", "pajak.taxpayer/status"));
    }

    @AfterEach
    void theTaxRegisterIsForgotten() {
        taxRegister.recovers();
        others.forgetRegister("pajak");
        jdbc.sql("delete from register_quota").update();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("another person", 200, "{\"nik\":\"6371015507900001\",\"npwp\":1,\"status\":\"AKTIF\"}"),
                Arguments.of("nobody", 200, "{\"npwp\":1,\"status\":\"AKTIF\"}"),
                Arguments.of("another type", 200, "{\"nik\":\"NIK\",\"npwp\":{\"a\":1},\"status\":\"AKTIF\"}"),
                Arguments.of("HTML", 200, "<html><body>Situs dalam pemeliharaan</body></html>"),
                Arguments.of("5 MB", 200, "{\"nik\":\"NIK\",\"npwp\":1,\"x\":\"" + "x".repeat(5_000_000) + "\"}"),
                Arguments.of("a redirect to itself", 302, ""),
                Arguments.of("an error", 500, "{\"nik\":\"NIK\",\"npwp\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aRegisterThatLiesIsUnavailableAndNothingOfItIsStored(String what, int status, String body) {
        taxRegister.says(status, body.replace("NIK", maria.nik()));
        int asked = taxRegister.calls();

        var fields = fields(maria, SERVICE);

        assertThat(fields.at("/npwp/state").asString()).isEqualTo("unavailable");
        assertThat(fields.at("/npwp/value").isNull()).isTrue();
        assertThat(fields.at("/name/state").asString()).isEqualTo("fresh");
        assertThat(taxRegister.calls()).isEqualTo(asked + 1);
        assertThat(stored("attribute")).isZero();
        assertThat(stored("answered_fact")).isZero();
        taxRegister.recovers();
        assertThat(fields(maria, SERVICE).at("/npwp/value").asString()).isEqualTo("0635150000000001");
    }

    @Test
    void aSpentQuotaIsNeverKeptAsNotFound() {
        taxRegister.says(429, "{}");
        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("unavailable");
        assertThat(stored("answered_fact")).isZero();

        taxRegister.recovers();
        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("fresh");
    }

    @Test
    void theQuotaOfTheManifestIsKeptAndNothingIsAskedAboveIt() {
        SameHour.hasBegun(); // The quota is that of a day.
        others.publishRegister(
                "pajak",
                TestRegisters.event("pajak")
                        .replace("\"freshnessMinutes\"", "\"quotaPerDay\": 1, \"freshnessMinutes\""));
        var yosef = Person.fresh();
        taxRegister.knows(yosef.nik(), Map.of("nik", yosef.nik(), "npwp", 7));
        int asked = taxRegister.calls();

        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("fresh");
        assertThat(fields(yosef, SERVICE).at("/npwp/state").asString()).isEqualTo("unavailable");
        assertThat(taxRegister.calls()).isEqualTo(asked + 1);

        jdbc.sql("update register_quota set day = day - 1").update();
        assertThat(fields(yosef, SERVICE).at("/npwp/state").asString()).isEqualTo("fresh");
    }

    @Test
    void whoIsNotFoundIsNotAskedForAgainAtOnceButSoon() {
        var yosef = Person.fresh();
        int asked = taxRegister.calls();
        for (int form = 0; form < 3; form++) {
            assertThat(fields(yosef, SERVICE).at("/npwp/state").asString()).isEqualTo("unknown");
        }
        assertThat(taxRegister.calls()).isEqualTo(asked + 1);

        taxRegister.knows(yosef.nik(), Map.of("nik", yosef.nik(), "npwp", 7));
        jdbc.sql("update answered_fact set reuse_until = now() where account = :account")
                .param("account", yosef.account())
                .update();
        assertThat(fields(yosef, SERVICE).at("/npwp/state").asString()).isEqualTo("fresh");
    }

    @Test
    void whatARegisterSaidOfAPersonItNoLongerKnowsIsNotOfferedLater() {
        fields(maria, SERVICE);
        jdbc.sql("update attribute set as_of = as_of - interval '2 days' where source like 'pajak.%'")
                .update();
        jdbc.sql("delete from answered_fact").update();
        taxRegister.says(404, "{}");
        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("unknown");

        jdbc.sql("delete from answered_fact").update();
        taxRegister.says(503, "{}");
        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("unavailable");
    }

    @Test
    void aFactThatTheRegisterLeftEmptyIsNotAskedForAgain() {
        fields(maria, SERVICE);
        int asked = taxRegister.calls();
        assertThat(fields(maria, TAX).at("/status/state").asString()).isEqualTo("unknown");
        assertThat(taxRegister.calls()).isEqualTo(asked);
    }

    @Test
    void aWithdrawnRegisterIsAskedAgainOnceConsentIsGivenAgain() {
        fields(maria, SERVICE);
        api.put(maria, "/consents/pajak", Map.of("granted", false));
        assertThat(stored("answered_fact")).isZero();
        api.put(maria, "/consents/pajak", Map.of("granted", true));
        assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("fresh");
    }

    @Test
    void aRegisterThatTricklesCostsOnlyItsOwnFields() {
        taxRegister.trickles();
        var began = Instant.now();

        var fields = fields(maria, SERVICE);

        assertThat(fields.at("/npwp/state").asString()).isEqualTo("unavailable");
        assertThat(fields.at("/name/state").asString()).isEqualTo("fresh");
        assertThat(Duration.between(began, Instant.now())).as("not its 20 s").isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void theBreakerOfOneRegisterOpensAloneAndAfterFiveFailures() {
        taxRegister.says(500, "{}");
        int asked = taxRegister.calls();
        for (int form = 0; form < 8; form++) {
            assertThat(fields(maria, SERVICE).at("/npwp/state").asString()).isEqualTo("unavailable");
        }
        assertThat(taxRegister.calls()).isEqualTo(asked + 5);
        assertThat(fields(Person.fresh(), SERVICE).at("/name/state").asString()).isEqualTo("unknown");
    }

    private long stored(String table) {
        return jdbc.sql("select count(*) from " + table + " where account = :account and source like 'pajak.%'")
                .param("account", maria.account())
                .query(Long.class)
                .single();
    }

    private JsonNode fields(Person person, String service) {
        var answer = api.prefill(person, service);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json().path("fields");
    }
}
