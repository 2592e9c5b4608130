package id.mppdigital.catalog.revision;

import static id.mppdigital.catalog.refusal.CatalogRefusal.INVALID_STATUS;
import static id.mppdigital.catalog.refusal.CatalogRefusal.REASON_MISSING;
import static id.mppdigital.catalog.refusal.CatalogRefusal.REASON_OF_NOTHING;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.text.Meaningful;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mall takes applications for a service.
 *
 * @param reason why it is closed, as citizens read it; required with CLOSED, and only there
 */
record OfferingRequest(
        @NotNull Status status, @Nullable @Valid Reason reason) {
    enum Status {
        OPEN,
        CLOSED
    }

    /** In both languages. */
    record Reason(
            @NotNull @Size(max = 1_000) @Meaningful String id,

            @NotNull @Size(max = 1_000) @Meaningful String en) {}

    void require() {
        if (status == Status.CLOSED && reason == null) {
            throw Problem.of(INVALID_STATUS).at("/reason", REASON_MISSING);
        }
        if (status == Status.OPEN && reason != null) {
            throw Problem.of(INVALID_STATUS).at("/reason", REASON_OF_NOTHING);
        }
    }
}
