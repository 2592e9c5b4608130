package id.mppdigital.application.informing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code id.mppdigital.application.facts-changed.v1}; names of fields, never values.
 *
 * @param status in which it stays
 */
record FactsChanged(
        ApplicationId applicationId,
        String registrationNumber,
        String citizenId,
        String mall,
        String agency,
        BilingualText agencyName,
        Application.ServiceRef service,
        ApplicationStatus status,
        @Nullable String stage,
        List<Field> fields,
        Instant begunAt,
        Instant at) {
    /**
     * A field that was filled in with the old value.
     *
     * @param source the fact
     * @param valueShown whether the agency may read the new value in the application
     * @param legalBasis on which it may; null where it may not
     */
    record Field(
            String field,
            String source,
            boolean valueShown,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String legalBasis) {}

    static Change.Event of(Application now, List<Field> fields) {
        var data = new FactsChanged(
                now.id(),
                now.registrationNumber(),
                now.citizenId(),
                now.mall(),
                now.agency().code(),
                now.agency().name(),
                now.service(),
                now.status(),
                now.stage(),
                fields,
                now.begunAt(),
                now.updatedAt());
        return new Change.Event("id.mppdigital.application.facts-changed.v1", data);
    }
}
