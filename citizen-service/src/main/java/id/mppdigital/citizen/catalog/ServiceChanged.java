package id.mppdigital.citizen.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.mppdigital.citizen.attributes.FactSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code id.mppdigital.catalog.service-changed.v1}. */
record ServiceChanged(String code, int version, Form form) {
    static final String TOPIC = "mpp.catalog.services";
    static final String TYPE = "id.mppdigital.catalog.service-changed.v1";

    record Form(@Nullable Map<String, Property> properties) {}

    record Property(
            @JsonProperty("x-source") @Nullable String source,
            @JsonProperty("x-becomes") @Nullable String becomes,
            @JsonProperty("x-overridable") @Nullable Boolean overridable) {}

    ServiceForm toForm() {
        return new ServiceForm(code, version, fields(Property::source), fields(Property::becomes));
    }

    private List<ServiceForm.Field> fields(Function<Property, @Nullable String> fact) {
        var properties = Optional.ofNullable(form.properties()).orElse(Map.of());
        return properties.entrySet().stream()
                .flatMap(property -> FactSource.parse(fact.apply(property.getValue())).stream()
                        .map(source -> new ServiceForm.Field(
                                property.getKey(), source, property.getValue().overridable())))
                .toList();
    }
}
