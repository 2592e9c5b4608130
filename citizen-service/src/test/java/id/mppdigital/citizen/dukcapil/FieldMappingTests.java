package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FieldMappingTests {

    private final DukcapilSettings settings = DukcapilSettingsTests.shipped(Map.of());

    @ParameterizedTest
    @CsvSource({
        "person, gender, JENIS_KLMIN, 1, MALE",
        "person, gender, JENIS_KLMIN, Laki-Laki, MALE",
        "person, gender, JENIS_KLMIN, 2, FEMALE",
        "person, maritalStatus, STATUS_KAWIN, 3, DIVORCED",
        "person, maritalStatus, STATUS_KAWIN, BELUM KAWIN, SINGLE",
        "person, birthDate, TGL_LHR, 15-07-1990, 1990-07-15",
        "person, birthDate, TGL_LHR, 1990-07-15 00:00:00, 1990-07-15",
        "person, rt, NO_RT, 3, 003",
        "person, rt, NO_RT, 0, 000",
        "person, name, NAMA_LGKP, '  SITI RAHMAH ', SITI RAHMAH",
        "family, relationship, STAT_HBKEL, 3, WIFE",
        "family, relationship, STAT_HBKEL, 9, OTHER",
    })
    void readsTheRegistersValueAsOurs(String record, String name, String key, String raw, String ours) {
        assertThat(read(record, name, Map.of(key, raw))).contains(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "person, gender, JENIS_KLMIN, 7",
        "person, birthDate, TGL_LHR, 31-02-1990",
        "person, rt, NO_RT, 12345",
        "person, bloodType, GOL_DARAH, -",
        "person, name, NAMA_LGKP, ' '",
        "family, fatherNik, NIK_AYAH, 0",
    })
    void leavesOutWhatIsNoValue(String record, String name, String key, String raw) {
        assertThat(read(record, name, Map.of(key, raw))).isEmpty();
    }

    @Test
    void keepsEverydigitOfANumberAboveTwoToThe53() {
        assertThat(read("person", "nik", Map.of("NIK", 9471014104950005L))).contains("9471014104950005");
    }

    @Test
    void joinsARegionCodeFromUnpaddedParts() {
        var parts = Map.<String, Object>of("NO_PROP", 63, "NO_KAB", 71, "NO_KEC", 1, "NO_KEL", 1001);
        assertThat(read("person", "villageCode", parts)).contains("63.71.01.1001");
        assertThat(read("person", "villageCode", Map.of("NO_PROP", 63))).isEmpty();
    }

    @Test
    void doesNotCareForTheCaseOfKeys() {
        assertThat(read("person", "name", Map.of("nama_lgkp", "ANI"))).contains("ANI");
    }

    private Optional<String> read(String record, String name, Map<String, ?> fields) {
        FieldMapping mapping = Optional.ofNullable(settings.fields().get(record))
                .map(names -> names.get(name))
                .orElseThrow();
        return mapping.read(new RegisterRecord(JsonMapper.shared().valueToTree(fields)));
    }
}
