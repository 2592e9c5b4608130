package id.mppdigital.application.usage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A look at an application's data, with its repetitions within the hour.
 *
 * @param id the same as that of the entry in the citizen's ledger
 * @param sourcesSha256 of the names of what was shown, sorted, with a line end between; the ledger has the names
 */
record Look(
        UUID id,
        @JsonUnwrapped Subject subject,
        Reader reader,
        @JsonUnwrapped Times times,
        String sourcesSha256) {
    /** What was looked at. */
    record Subject(UUID applicationId, String registrationNumber, String mall, String agency, String service) {}

    record Times(Instant firstAt, Instant lastAt, int reads) {}
}
