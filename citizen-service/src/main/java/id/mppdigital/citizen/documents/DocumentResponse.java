package id.mppdigital.citizen.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as an API answers it.
 *
 * @param issuedBy the agency that issued it, for {@code applicationId}; both null for what the citizen uploaded
 * @param extractOf the register whose answer it is; absent for other documents
 * @param receipt a JWS to attach or issue the document with; a new one at each reading
 */
public record DocumentResponse(
        UUID id,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        @Nullable String issuedBy,
        @Nullable UUID applicationId,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String extractOf,

        String receipt) {
    static DocumentResponse of(Document document, String receipt) {
        Document.Issue issue = document.issue();
        return new DocumentResponse(
                document.id(),
                document.kind(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size(),
                document.file().sha256(),
                document.uploadedAt(),
                issue == null ? null : issue.agency(),
                issue == null ? null : issue.applicationId(),
                document.extract() == null ? null : document.extract().register(),
                receipt);
    }
}
