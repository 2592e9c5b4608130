package id.mppdigital.citizen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ServiceChangedTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void keepsTheFieldsThatNameASourceInTheFormsOrder() {
        var changed = JSON.readValue("""
                {"code": "skck", "version": 2, "status": "PUBLISHED", "form": {"type": "object", "properties": {
                  "zName": {"type": "string", "x-source": "dukcapil.person/name"},
                  "reason": {"type": "string", "x-becomes": "citizen.work/reason"},
                  "odd": {"type": "string", "x-source": "no source"},
                  "aPhone": {"type": "string", "x-source": "citizen/phone"}}}}
                """, ServiceChanged.class);
        assertThat(changed.toForm().fields())
                .extracting(ServiceForm.Field::name)
                .containsExactly("zName", "aPhone");
        assertThat(changed.toForm().becomes())
                .extracting(ServiceForm.Field::name)
                .containsExactly("reason");
    }

    @Test
    void readsAFormWithoutFields() {
        var changed = JSON.readValue("{\"code\": \"x\", \"version\": 1, \"form\": {}}", ServiceChanged.class);
        assertThat(changed.toForm().fields()).isEmpty();
    }

    static List<ContractSchema.Sample> samples() {
        return ContractSchema.goodSamples("events/service-changed.v1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatTheCatalogueSends(ContractSchema.Sample sample) {
        var form = JSON.readValue(sample.json(), ServiceChanged.class).toForm();
        assertThat(form.service()).isNotBlank();
        assertThat(form.version()).isPositive();
    }
}
