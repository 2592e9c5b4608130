package id.mppdigital.application.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.dossier.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code id.mppdigital.verification.settled.v1}.
 *
 * @param dossier the sequence of the application's event that brought the dossier
 */
record VerificationSettled(UUID applicationId, long dossier, List<Field> fields, Instant at) {
    /** What came of one answer; a name, never a value. */
    record Field(
            String field,
            String source,
            Provenance.State state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {}

    /** For the timeline: the worst of all. */
    String code() {
        if (has(Provenance.State.DIFFERS)) {
            return "facts-differ";
        }
        return has(Provenance.State.NOT_VERIFIED) ? "facts-not-verified" : "facts-verified";
    }

    private boolean has(Provenance.State state) {
        return fields.stream().anyMatch(field -> field.state() == state);
    }
}
