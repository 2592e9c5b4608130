package id.mppdigital.citizen.registers;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.bpjs.BpjsServer;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.citizen.provider.AgencyServer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each lie, told in each protocol: the field stays empty, and nothing of it is kept anywhere. */
class LiesIT extends CitizenTest {
    /**
     * A protocol as one register speaks it.
     *
     * @param truth its answer, with {@code {nik}} and {@code {value}}
     * @param value as the register writes it
     * @param fact as the platform does
     */
    private record Spoken(String register, String source, String truth, String value, String fact) {
        @Override
        public String toString() {
            return register;
        }

        String service() {
            return "bohong-" + register;
        }
    }

    private static final List<Spoken> PROTOCOLS = List.of(
            new Spoken(
                    "pajak",
                    "pajak.taxpayer/npwp",
                    "{\"nik\": \"{nik}\", \"npwp\": {value}, \"status\": \"AKTIF\"}",
                    "635150000000001",
                    "0635150000000001"),
            new Spoken(
                    "sdmk",
                    "sdmk.registration/number",
                    "{\"person\": {\"nik\": \"{nik}\"}, \"attributes\": {\"strNumber\": {\"value\": {value},"
                            + " \"asOf\": \"2026-11-01T00:00:00Z\"}}}",
                    "\"AB21\"",
                    "AB21"),
            new Spoken(
                    "dukcapil",
                    "dukcapil.person/name",
                    "{\"content\": [{\"NIK\": {nik}, \"NAMA_LGKP\": {value}}]}",
                    "\"MARIA WENDA\"",
                    "MARIA WENDA"),
            new Spoken(
                    "jkn",
                    "jkn.membership/number",
                    "{\"metaData\": {\"code\": \"200\", \"message\": \"OK\"}, \"response\": {\"peserta\":"
                            + " {\"nik\": \"{nik}\", \"noKartu\": {value}, \"statusPeserta\": {\"kode\": \"0\"}}}}",
                    "\"0001234567890\"",
                    "0001234567890"));

    @Autowired
    LookupServer taxRegister;

    @Autowired
    AgencyServer agency;

    @Autowired
    BpjsServer insurance;

    @BeforeEach
    void allAreListed() {
        for (var spoken : PROTOCOLS) {
            others.publishRegister(spoken.register());
            breakers.circuitBreaker(spoken.register()).reset();
            others.publishService(spoken.service(), Map.of("field", spoken.source()));
        }
    }

    @AfterEach
    void nobodyLiesAnyMore() {
        PROTOCOLS.forEach(spoken -> speaker(spoken).lies(null));
        Stream.of("pajak", "sdmk", "jkn").forEach(others::forgetRegister);
    }

    static Stream<Arguments> lies() {
        return PROTOCOLS.stream()
                .flatMap(spoken -> EnumSet.complementOf(EnumSet.of(Told.THE_TRUTH)).stream()
                        .map(lie -> Arguments.of(spoken, lie)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lies")
    void aLieIsNoAnswerInAnyProtocol(Spoken spoken, Told lie) {
        api.prefill(maria, spoken.service()); // What the first look at a citizen keeps is there.
        forgetAnswers();
        var kept = kept();
        says(spoken, lie);
        var asked = speaker(spoken).calls();
        var breaker = breakers.circuitBreaker(spoken.register());
        breaker.reset();

        var field = field(spoken);

        assertThat(field.path("state").asString()).isEqualTo("unavailable");
        assertThat(field.path("value").isNull()).isTrue();
        assertThat(speaker(spoken).calls())
                .as("asked once, redirects are not followed")
                .isEqualTo(asked + 1);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
        kept.merge("data_use", 1L, Long::sum); // The ledger says that the register was asked.
        assertThat(kept()).as("rows of each table").isEqualTo(kept);

        says(spoken, Told.THE_TRUTH);
        assertThat(field(spoken).path("state").asString()).isEqualTo("fresh");
        assertThat(field(spoken).path("value").asString()).isEqualTo(spoken.fact());
    }

    private JsonNode field(Spoken spoken) {
        var answer = api.prefill(maria, spoken.service());
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json().at("/fields/field");
    }

    private LyingRegister speaker(Spoken spoken) {
        return switch (spoken.register()) {
            case "pajak" -> taxRegister;
            case "sdmk" -> agency;
            case "jkn" -> insurance;
            default -> register;
        };
    }

    private void says(Spoken spoken, Told told) {
        speaker(spoken).lies(told.of(spoken.truth(), maria.nik(), spoken.value()));
    }

    private void forgetAnswers() {
        jdbc.sql("delete from answered_fact where account = :account")
                .param("account", maria.account())
                .update();
        jdbc.sql("delete from attribute where account = :account")
                .param("account", maria.account())
                .update();
    }

    /** How many rows about her each table has. */
    private Map<String, Long> kept() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'account'
                        """).query(String.class).list().forEach(table -> rows.put(table, rows(table)));
        return rows;
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where account = :account")
                .param("account", maria.account())
                .query(Long.class)
                .single();
    }
}
