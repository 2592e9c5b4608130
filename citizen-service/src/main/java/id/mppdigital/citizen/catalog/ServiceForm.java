package id.mppdigital.citizen.catalog;

import id.mppdigital.citizen.attributes.FactSource;
import java.util.List;
import java.util.Optional;

/** Which facts the form of a service version asks for, in the form's order. */
public record ServiceForm(String service, int version, List<Field> fields) {
    public record Field(String name, FactSource source) {}

    public Optional<FactSource> sourceOf(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .map(Field::source)
                .findFirst();
    }
}
