package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.erasure.Begun;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code id.mppdigital.application.data-read.v1}.
 *
 * @param laws by which the service processes the specific data that were shown; null in an older event
 */
record DataRead(
        UUID readId,
        UUID applicationId,
        String citizenId,
        String mall,
        String agency,
        Service service,
        DataUse.Reader reader,
        String purpose,
        List<String> sources,
        Instant at,
        Instant until,
        @Nullable Instant begunAt,
        @Nullable List<String> laws) {
    record Service(String code) {}

    Begun begun() {
        return new Begun(citizenId, applicationId, begunAt == null ? at : begunAt);
    }

    Entry asEntry() {
        return new Entry(citizenId, asUse());
    }

    DataUse asUse() {
        var basis = DataUse.basis(laws == null ? List.of() : laws, List.of());
        return new DataUse(
                readId,
                at,
                DataUse.Action.DATA_READ,
                Purpose.valueOf(purpose),
                DataUse.joined(basis),
                agency,
                DataUse.sorted(sources),
                service.code(),
                mall,
                applicationId,
                reader,
                until,
                basis,
                null);
    }
}
