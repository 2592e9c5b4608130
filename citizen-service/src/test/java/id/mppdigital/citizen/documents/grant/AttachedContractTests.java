package id.mppdigital.citizen.documents.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AttachedContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<ContractSchema.Sample> samples() {
        return Stream.of("events/application-submitted.v1", "events/application-corrected.v1")
                .flatMap(name -> ContractSchema.goodSamples(name).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhichAgencyGotWhichDocuments(ContractSchema.Sample sample) {
        var attached = JSON.readValue(sample.json(), AttachedDocuments.Attached.class);
        assertThat(attached.agency()).isNotBlank();
        assertThat(attached.mall()).isNotBlank();
        assertThat(attached.documents()).doesNotContainNull();
    }

    static List<ContractSchema.Sample> changes() {
        return ContractSchema.goodSamples("events/application-status-changed.v1");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void readsWhatAnApplicationWasIssuedWith(ContractSchema.Sample sample) {
        var change = JSON.readValue(sample.json(), StatusChanged.class);
        assertThat(change.applicationId()).isNotNull();
        assertThat(change.isIssued())
                .isEqualTo(
                        sample.json().contains("\"documents\"") && change.to().equals("ISSUED"));
    }
}
