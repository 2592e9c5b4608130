package id.mppdigital.citizen.documents;

import java.time.Instant;
import java.util.UUID;

/** @param receipt a JWS to attach the document with; a new one at each reading */
record DocumentResponse(
        UUID id,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        String receipt) {

    static DocumentResponse of(Document document, String receipt) {
        return new DocumentResponse(
                document.id(),
                document.kind(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.uploadedAt(),
                receipt);
    }
}
