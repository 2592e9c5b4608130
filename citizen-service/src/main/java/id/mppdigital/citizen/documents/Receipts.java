package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.signing.Signer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signs that a document lies here: application-service attaches it by this receipt without asking back. */
@Component
class Receipts {

    private static final String TYPE = "document+jwt";

    private final Signer signer;
    private final DocumentSettings settings;
    private final Clock clock;

    Receipts(Signer signer, DocumentSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    private record Claims(
            String iss,
            String aud,
            String sub,
            long iat,
            long exp,
            UUID id,
            String kind,
            String name,
            String mediaType,
            long size,
            String sha256) {}

    /** @param citizenId the account that may attach it; of the person who owns the document */
    String of(Document document, String citizenId) {
        Instant now = clock.instant();
        return signer.sign(
                TYPE,
                new Claims(
                        "citizen-service",
                        "application-service",
                        citizenId,
                        now.getEpochSecond(),
                        now.plus(settings.receiptValidity()).getEpochSecond(),
                        document.id(),
                        document.kind(),
                        document.name(),
                        document.mediaType(),
                        document.size(),
                        document.sha256()));
    }
}
