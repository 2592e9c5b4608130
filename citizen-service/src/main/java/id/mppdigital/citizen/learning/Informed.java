package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.citizen.usage.DataUse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of an application whose agency was told that facts have changed. */
record Informed(
        UUID applicationId,
        String citizenId,
        String mall,
        String agency,
        Filed.Service service,
        List<Field> fields,
        @Nullable Instant begunAt,
        Instant at) {
    /** @param legalBasis on which the agency is shown the new value; null where it only learns that there is one */
    record Field(String source, @Nullable String legalBasis) {}

    Begun begun() {
        return new Begun(citizenId, applicationId, begunAt == null ? at : begunAt);
    }

    DataUse.Recipient recipient() {
        return new DataUse.Recipient(
                agency,
                fields.stream()
                        .map(Field::legalBasis)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    List<String> sources() {
        return fields.stream().map(Field::source).toList();
    }

    DataUse.Context context() {
        return new DataUse.Context(service.code(), mall, applicationId);
    }
}
