package id.mppdigital.citizen.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FiledContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<ContractSchema.Sample> submitted() {
        return ContractSchema.goodSamples("events/application-submitted.v1");
    }

    static List<ContractSchema.Sample> corrected() {
        return ContractSchema.goodSamples("events/application-corrected.v1");
    }

    @ParameterizedTest
    @MethodSource("submitted")
    void readsWhatApplicationServiceSubmits(ContractSchema.Sample sample) {
        Filed filed = JSON.readValue(sample.json(), Filed.class);
        assertThat(filed.agency()).isNotBlank();
        assertThat(filed.service().version()).isPositive();
        assertThat(filed.sealed()).containsKey("recipients");
        assertThat(filed.at()).isEqualTo(filed.submittedAt());
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void datesACorrectionByItsOwnTime(ContractSchema.Sample sample) {
        Filed filed = JSON.readValue(sample.json(), Filed.class);
        assertThat(filed.at()).isEqualTo(filed.correctedAt());
    }
}
