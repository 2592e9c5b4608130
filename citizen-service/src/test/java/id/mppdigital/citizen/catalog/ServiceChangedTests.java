package id.mppdigital.citizen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                  "reason": {"type": "string"},
                  "odd": {"type": "string", "x-source": "no source"},
                  "aPhone": {"type": "string", "x-source": "citizen/phone"}}}}
                """, ServiceChanged.class);
        assertThat(changed.toForm().fields())
                .extracting(ServiceForm.Field::name)
                .containsExactly("zName", "aPhone");
    }

    @Test
    void readsAFormWithoutFields() {
        var changed = JSON.readValue("{\"code\": \"x\", \"version\": 1, \"form\": {}}", ServiceChanged.class);
        assertThat(changed.toForm().fields()).isEmpty();
    }
}
