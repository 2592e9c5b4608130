package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.documents.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The documents of a citizen among which proofs are looked for.
 *
 * @param documents newest first
 * @param decided the citizen's applications for services that issue what is looked for, each with its service
 */
record Held(List<Document> documents, Map<UUID, String> decided) {
    /**
     * Those that may prove this type: of its kind, or decided by a service that issues it, whatever the agency calls
     * the file. Where such a service names one of its files like the type, its other files are something else.
     */
    Stream<Document> of(String code, Optional<EvidenceType> type) {
        return documents.stream()
                .filter(document -> document.kind().equals(code)
                        || issuer(document, type).isPresent() && !isBeside(document, code));
    }

    /** Which issuer of this type decided the document. */
    Optional<EvidenceType.Issuer> issuer(Document document, Optional<EvidenceType> type) {
        return Optional.ofNullable(document.issue())
                .flatMap(issue -> Optional.ofNullable(decided.get(issue.applicationId())))
                .flatMap(service -> type.flatMap(it -> it.issuer(service)));
    }

    /** @param application that was decided on */
    record Decision(EvidenceType.Issuer issuer, UUID application) {}

    /** The decision of an issuer of this type that the document is of. */
    Optional<Decision> decisionOn(Document document, EvidenceType type) {
        return Optional.ofNullable(document.issue())
                .flatMap(issue ->
                        issuer(document, Optional.of(type)).map(issuer -> new Decision(issuer, issue.applicationId())));
    }

    private boolean isBeside(Document document, String code) {
        var issue = document.issue();
        return issue != null
                && documents.stream()
                        .anyMatch(other -> other.kind().equals(code)
                                && other.issue() != null
                                && other.issue().applicationId().equals(issue.applicationId()));
    }
}
