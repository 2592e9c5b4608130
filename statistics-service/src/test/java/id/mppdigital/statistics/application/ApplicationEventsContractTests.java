package id.mppdigital.statistics.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ApplicationEventsContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<ContractSchema.Sample> submissions() {
        return ContractSchema.goodSamples("events/application-submitted.v1");
    }

    static List<ContractSchema.Sample> moves() {
        return ContractSchema.goodSamples("events/application-status-changed.v1");
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void reads_where_and_what_was_applied_for(ContractSchema.Sample sample) {
        var sent = JSON.readTree(sample.json());

        var read = JSON.readValue(sample.json(), ApplicationSubmitted.class);

        assertThat(read.mall()).isEqualTo(sent.path("mall").asString());
        assertThat(read.agency()).isEqualTo(sent.path("agency").asString());
        assertThat(read.service().code()).isEqualTo(sent.at("/service/code").asString());
        assertThat(read.submittedAt()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void reads_how_it_stands(ContractSchema.Sample sample) {
        var sent = JSON.readTree(sample.json());

        var read = JSON.readValue(sample.json(), ApplicationStatusChanged.class);

        assertThat(read.to()).isEqualTo(sent.path("to").asString());
        assertThat(read.isDecision())
                .isEqualTo(List.of("APPROVED", "ISSUED", "REJECTED").contains(read.to()));
    }
}
