package id.mppdigital.citizen.registers.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.TestRegisters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

class FieldMappingTests {
    private static final FactSource SOURCE = new FactSource("pajak.taxpayer/npwp");

    private final RegisterManifest register = TestRegisters.manifest("dukcapil");

    @ParameterizedTest
    @CsvSource({
        "person/gender, JENIS_KLMIN, 1, MALE",
        "person/gender, JENIS_KLMIN, Laki-Laki, MALE",
        "person/gender, JENIS_KLMIN, 2, FEMALE",
        "person/maritalStatus, STATUS_KAWIN, 3, DIVORCED",
        "person/maritalStatus, STATUS_KAWIN, BELUM KAWIN, SINGLE",
        "person/birthDate, TGL_LHR, 15-07-1990, 1990-07-15",
        "person/birthDate, TGL_LHR, 1990-07-15 00:00:00, 1990-07-15",
        "person/rt, NO_RT, 3, 003",
        "person/rt, NO_RT, 0, 000",
        "person/name, NAMA_LGKP, '  SITI RAHMAH ', SITI RAHMAH",
        "family/relationship, STAT_HBKEL, 3, WIFE",
        "family/relationship, STAT_HBKEL, 9, OTHER",
    })
    void readsTheRegistersValueAsOurs(String fact, String key, String raw, String ours) {
        assertThat(read(fact, Map.of(key, raw))).contains(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "person/gender, JENIS_KLMIN, 7",
        "person/birthDate, TGL_LHR, 31-02-1990",
        "person/rt, NO_RT, 12345",
        "person/bloodType, GOL_DARAH, -",
        "person/name, NAMA_LGKP, ' '",
        "family/fatherNik, NIK_AYAH, 0",
    })
    void leavesOutWhatIsNoValue(String fact, String key, String raw) {
        assertThat(read(fact, Map.of(key, raw))).isEmpty();
    }

    @Test
    void keepsEveryDigitOfANumberAboveTwoToThe53() {
        assertThat(read("person/nik", Map.of("NIK", 9471014104950005L))).contains("9471014104950005");
    }

    @Test
    void joinsARegionCodeFromUnpaddedParts() {
        var parts = Map.<String, Object>of("NO_PROP", 63, "NO_KAB", 71, "NO_KEC", 1, "NO_KEL", 1001);
        assertThat(read("person/villageCode", parts)).contains("63.71.01.1001");
        assertThat(read("person/villageCode", Map.of("NO_PROP", 63))).isEmpty();
    }

    @Test
    void findsAValueThatLiesDeeperInTheRecord() {
        var fact = new FieldMapping(SOURCE, FieldMapping.Kind.TEXT, List.of("/data/0/npwp"), null, Map.of(), null);
        assertThat(fact.read(record(Map.of("data", List.of(Map.of("npwp", "0635"))))::at))
                .contains(StringNode.valueOf("0635"));
    }

    @Test
    void takesYesAndNoOnlyAsSuch() {
        var fact = new FieldMapping(SOURCE, FieldMapping.Kind.BOOLEAN, List.of("/active"), null, Map.of(), null);
        assertThat(fact.read(record(Map.of("active", false))::at)).contains(BooleanNode.FALSE);
        assertThatThrownBy(() -> fact.read(record(Map.of("active", "false"))::at))
                .isInstanceOf(RegisterFailure.class);
        assertThatThrownBy(() -> fact.read(record(Map.of("active", 1))::at)).isInstanceOf(RegisterFailure.class);
        assertThat(fact.read(record(Map.of())::at)).isEmpty();
    }

    @Test
    void takesYesAndNoOfARegisterThatHasCodesForThem() {
        var codes = Map.of("0", "true", "1", "false");
        var fact = new FieldMapping(SOURCE, FieldMapping.Kind.BOOLEAN, List.of("/state/code"), null, codes, null);
        assertThat(fact.read(record(Map.of("state", Map.of("code", "0")))::at)).contains(BooleanNode.TRUE);
        assertThat(fact.read(record(Map.of("state", Map.of("code", 1)))::at)).contains(BooleanNode.FALSE);
        assertThat(fact.read(record(Map.of("state", Map.of("code", "9")))::at)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"NAMA_LGKP\":{}}", "{\"NAMA_LGKP\":[\"A\"]}", "{\"NO_RT\":true}", "{\"NO_RW\":1.5}"})
    void refusesAWholeAnswerWithAValueOfAnotherType(String answer) {
        var record = JsonMapper.shared().readTree(answer);
        assertThatThrownBy(() -> register.read(record::at))
                .isInstanceOf(RegisterFailure.class)
                .hasMessage("a value of another type");
    }

    @Test
    void refusesAnAnswerThatHasNoPlaceForAnyFact() {
        assertThatThrownBy(() -> register.read(record(Map.of("error", "maintenance"))::at))
                .isInstanceOf(RegisterFailure.class);
        assertThat(register.read(record(Map.of("GOL_DARAH", "-"))::at)).isEmpty();
    }

    private Optional<String> read(String fact, Map<String, ?> fields) {
        return register.fact(new FactSource("dukcapil." + fact))
                .orElseThrow()
                .read(record(fields)::at)
                .map(JsonNode::stringValue);
    }

    private static JsonNode record(Map<String, ?> fields) {
        return JsonMapper.shared().valueToTree(fields);
    }
}
