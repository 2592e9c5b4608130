package id.mppdigital.statistics.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What this service reads of {@code id.mppdigital.application.status-changed.v1}; a new status is counted as it is. */
record ApplicationStatusChanged(UUID applicationId, String to, Instant at) {
    private static final Set<String> DECISIONS =
            Set.of("APPROVED", "ISSUED", "COMPLETED", "REJECTED", "DEEMED_GRANTED");

    /** Whether the agency has decided, or the law has in its place. */
    boolean isDecision() {
        return DECISIONS.contains(to);
    }
}
