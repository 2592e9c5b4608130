package id.mppdigital.citizen.registers.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RegisterChangedContractTests {
    private static final String CONTRACT = "events/register-changed.v1";

    static List<ContractSchema.Sample> samples() {
        return ContractSchema.goodSamples(CONTRACT);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatTheCatalogueSends(ContractSchema.Sample sample) {
        var json = JsonMapper.shared();
        var sent = json.readTree(sample.json());
        var manifest = json.readValue(sample.json(), RegisterManifest.class);
        assertThat(manifest.facts()).hasSize(sent.path("facts").size());
        assertThat(json.readValue(json.writeValueAsString(manifest), RegisterManifest.class))
                .as("as it is stored and read again")
                .isEqualTo(manifest);
        assertThat(json.readTree(json.writeValueAsString(manifest)).path("lookup"))
                .isEqualTo(sent.path("lookup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dukcapil", "bpjs", "jkn", "sdmk", "pajak"})
    void isWhatTheseTestsPublish(String code) {
        ContractSchema.assertValid(CONTRACT, TestRegisters.event(code));
    }

    static Stream<String> later() {
        return Stream.of("\"kind\": \"TIMETABLE\"", "\"kind\": \"BOOLEAN\", \"unit\": \"x\"");
    }

    @ParameterizedTest
    @MethodSource("later")
    void leavesOutAFactOfALaterKindAndTakesLaterFields(String kind) {
        var event = TestRegisters.event("bpjs").replace("\"kind\": \"BOOLEAN\"", kind);
        var manifest = JsonMapper.shared().readValue(event, RegisterManifest.class);
        assertThat(manifest.facts()).hasSize(kind.contains("BOOLEAN") ? 2 : 1);
    }
}
