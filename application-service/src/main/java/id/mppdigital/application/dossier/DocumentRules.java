package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.ServiceVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds handed-in documents against a service's requirements: known, proven, fitting, one each, none missing. */
@Component
class DocumentRules {

    private final DocumentReceipts receipts;

    DocumentRules(DocumentReceipts receipts) {
        this.receipts = receipts;
    }

    record Checked(List<DossierDocument> documents, List<Violation> violations) {}

    /** @param kept documents of an earlier dossier; a new one for the same requirement takes the old one's place */
    Checked check(
            String citizenId,
            ServiceVersion service,
            List<DossierDocument> kept,
            List<Handover.HandedDocument> handed) {
        Map<String, DossierDocument> documents = new LinkedHashMap<>();
        kept.forEach(it -> documents.put(it.requirement(), it));
        List<Violation> violations = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < handed.size(); i++) {
            var one = new Pointed("/documents/" + i, handed.get(i), violations);
            if (seen.contains(one.requirement())) {
                one.refuse("/requirement", "duplicate", "This requirement is answered twice.");
            }
            seen.add(one.requirement());
            verify(one, citizenId, service).ifPresent(it -> documents.put(it.requirement(), it));
        }
        service.documents().stream()
                .filter(DocumentRequirement::required)
                .map(DocumentRequirement::code)
                .filter(code -> !documents.containsKey(code) && !seen.contains(code))
                .forEach(code -> violations.add(
                        new Violation("/documents", "document-missing", "The document " + code + " is missing.")));
        return new Checked(List.copyOf(documents.values()), violations);
    }

    private Optional<DossierDocument> verify(Pointed one, String citizenId, ServiceVersion service) {
        var requirement = service.requirement(one.requirement());
        if (requirement.isEmpty()) {
            one.refuse("/requirement", "unknown-requirement", "The service asks for no such document.");
            return Optional.empty();
        }
        try {
            var document = receipts.verify(one.handed(), citizenId);
            refuseUnfit(one, requirement.get(), document);
            return Optional.of(document);
        } catch (RefusedToken e) {
            one.refuse("/receipt", "receipt-" + e.reason().code(), "Upload the document again and send its receipt.");
            return Optional.empty();
        }
    }

    private static void refuseUnfit(Pointed one, DocumentRequirement requirement, DossierDocument document) {
        if (!requirement.mediaTypes().contains(document.mediaType())) {
            one.refuse("/receipt", "media-type", "Send one of " + String.join(", ", requirement.mediaTypes()) + ".");
        }
        if (document.size() > requirement.maxBytes()) {
            one.refuse("/receipt", "too-large", "The file may hold " + requirement.maxBytes() + " bytes at most.");
        }
    }

    /** A handed-in document with the place it stood at, so that a violation can name it. */
    private record Pointed(String pointer, Handover.HandedDocument handed, List<Violation> violations) {

        String requirement() {
            return handed.requirement();
        }

        void refuse(String member, String code, String detail) {
            violations.add(new Violation(pointer + member, code, detail));
        }
    }
}
