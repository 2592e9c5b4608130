package id.mppdigital.citizen.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.mppdigital.citizen.attributes.FactSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code id.mppdigital.catalog.service-changed.v1}. */
record ServiceChanged(String code, int version, Form form) {
    static final String TOPIC = "mpp.catalog.services";
    static final String TYPE = "id.mppdigital.catalog.service-changed.v1";

    record Form(@Nullable Map<String, Property> properties) {}

    record Property(@JsonProperty("x-source") @Nullable String source) {}

    ServiceForm toForm() {
        Map<String, Property> properties =
                Optional.ofNullable(form.properties()).orElse(Map.of());
        List<ServiceForm.Field> fields = properties.entrySet().stream()
                .flatMap(property -> FactSource.parse(property.getValue().source()).stream()
                        .map(source -> new ServiceForm.Field(property.getKey(), source)))
                .toList();
        return new ServiceForm(code, version, fields);
    }
}
