package id.mppdigital.citizen.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.signing.Signer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs that a document lies here: application-service attaches or issues it by this receipt without asking back. */
@Component
class Receipts {
    /** Two types, so that nobody issues what a citizen uploaded, or attaches what is not released yet. */
    private static final String ATTACHABLE = "document+jwt";

    private static final String ISSUABLE = "issued-document+jwt";

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

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String agency,

            UUID id,
            String kind,
            String name,
            String mediaType,
            long size,
            String sha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Extract extract,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notFor,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Document.Whom.Named> named) {
        /** A register said so: what makes the document more than a paper of the citizen's. */
        record Extract(String register, Instant asOf) {
            static @Nullable Extract of(Document document) {
                var extract = document.extract();
                return extract == null ? null : new Extract(extract.register(), extract.asOf());
            }
        }
    }

    /** @param citizenId the account that may attach it; of the person who owns the document */
    String of(Document document, String citizenId) {
        return of(document, citizenId, Document.Whom.NOT_ASKED);
    }

    /** @param whom about whom it is: as a proof about somebody else it is refused */
    String of(Document document, String citizenId, Document.Whom whom) {
        return signer.sign(ATTACHABLE, claims(document, citizenId, null, whom));
    }

    /** For the agency that holds the application, and for this application alone. */
    String ofIssue(Document document, Application application) {
        return signer.sign(
                ISSUABLE, claims(document, application.id().toString(), application.agency(), Document.Whom.NOT_ASKED));
    }

    private Claims claims(Document document, String subject, @Nullable String agency, Document.Whom whom) {
        Instant now = clock.instant();
        return new Claims(
                "citizen-service",
                "application-service",
                subject,
                now.getEpochSecond(),
                now.plus(settings.receiptValidity()).getEpochSecond(),
                agency,
                document.id(),
                document.kind(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size(),
                document.file().sha256(),
                Claims.Extract.of(document),
                whom.notFor(),
                whom.named());
    }
}
