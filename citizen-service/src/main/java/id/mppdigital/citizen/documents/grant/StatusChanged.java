package id.mppdigital.citizen.documents.grant;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this package reads of {@code id.mppdigital.application.status-changed.v1}.
 *
 * @param documents what the agency issued; only of a move to {@code ISSUED}, and not all services end in a file
 */
record StatusChanged(
        UUID applicationId, String to, @Nullable List<UUID> documents, Instant at) {
    boolean isIssued() {
        return to.equals("ISSUED") && !issuedDocuments().isEmpty();
    }

    List<UUID> issuedDocuments() {
        return Objects.requireNonNullElse(documents, List.of());
    }
}
