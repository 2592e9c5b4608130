package id.mppdigital.citizen.usage;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DataReadContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<ContractSchema.Sample> samples() {
        return ContractSchema.goodSamples("events/application-data-read.v1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhoWasShownWhat(ContractSchema.Sample sample) {
        var sent = JSON.readTree(sample.json());

        var use = JSON.readValue(sample.json(), DataRead.class).asUse();

        assertThat(use.id().toString()).isEqualTo(sent.path("readId").asString());
        assertThat(JSON.valueToTree(use).path("reader").toString())
                .isEqualTo(sent.path("reader").toString());
        assertThat(use.purpose()).isEqualTo(Purpose.HANDLE_APPLICATION);
        assertThat(use.sources())
                .containsExactlyInAnyOrderElementsOf(JSON.convertValue(
                        sent.path("sources"), JSON.getTypeFactory().constructCollectionType(List.class, String.class)));
        assertThat(use.until()).isAfter(use.at());
    }
}
