package id.mppdigital.citizen.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.problem.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code id.mppdigital.catalog.service-changed.v1}. */
record ServiceChanged(
        String code, int version, Form form, @Nullable List<Document> documents) {
    static final String TOPIC = "mpp.catalog.services";
    static final String TYPE = "id.mppdigital.catalog.service-changed.v1";

    record Form(@Nullable Map<String, Property> properties) {}

    record Property(
            @JsonProperty("x-source") @Nullable String source,
            @JsonProperty("x-becomes") @Nullable String becomes,
            @JsonProperty("x-overridable") @Nullable Boolean overridable,
            @JsonProperty("x-consent") @Nullable Wording consent,
            @JsonProperty("x-label") @Nullable Wording label,
            @JsonProperty("x-specific") @Nullable Specific specific) {
        ServiceForm.Field.@Nullable Sharing sharing() {
            return consent == null || label == null ? null : new ServiceForm.Field.Sharing(label, consent);
        }
    }

    record Document(String code, @Nullable Specific specific) {}

    /** @param law by which the service may process specific data */
    record Specific(String law) {}

    ServiceForm toForm() {
        return new ServiceForm(code, version, fields(Property::source), fields(Property::becomes), laws());
    }

    private Map<String, String> laws() {
        var laws = new LinkedHashMap<String, String>();
        Optional.ofNullable(form.properties()).orElse(Map.of()).forEach((name, property) -> {
            if (property.specific() != null) {
                laws.put(name, property.specific().law());
            }
        });
        Optional.ofNullable(documents).orElse(List.of()).forEach(document -> {
            if (document.specific() != null) {
                laws.put(
                        ServiceForm.document(document.code()),
                        document.specific().law());
            }
        });
        return laws;
    }

    private List<ServiceForm.Field> fields(Function<Property, @Nullable String> fact) {
        var properties = Optional.ofNullable(form.properties()).orElse(Map.of());
        return properties.entrySet().stream()
                .flatMap(property -> FactSource.parse(fact.apply(property.getValue())).stream()
                        .map(source -> new ServiceForm.Field(
                                property.getKey(),
                                source,
                                property.getValue().overridable(),
                                property.getValue().sharing())))
                .toList();
    }
}
