package id.mppdigital.statistics.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CatalogueEventsContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void reads_what_a_mall_is_called_and_by_which_clock_it_works() {
        assertThat(ContractSchema.goodSamples("events/mall-changed.v1"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(
                                JSON.readValue(sample.json(), MallChanged.class).timeZone())
                        .startsWith("Asia/"));
    }

    @Test
    void reads_what_an_agency_is_called() {
        assertThat(ContractSchema.goodSamples("events/agency-changed.v1"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(JSON.readValue(sample.json(), AgencyChanged.class)
                                .name()
                                .id())
                        .isNotBlank());
    }

    @Test
    void reads_the_time_that_a_service_promises() {
        assertThat(ContractSchema.goodSamples("events/service-changed.v1"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(JSON.readValue(sample.json(), ServiceChanged.class)
                                .timeLimit()
                                .amount())
                        .isPositive());
    }
}
