package id.mppdigital.application.dossier;

import static id.mppdigital.application.refusal.ApplicationRefusal.ABOUT_SOMEBODY_ELSE;
import static id.mppdigital.application.refusal.ApplicationRefusal.DOCUMENT_MISSING;
import static id.mppdigital.application.refusal.ApplicationRefusal.DUPLICATE;
import static id.mppdigital.application.refusal.ApplicationRefusal.MEDIA_TYPE;
import static id.mppdigital.application.refusal.ApplicationRefusal.NOT_MARKED;
import static id.mppdigital.application.refusal.ApplicationRefusal.TOO_LARGE;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_REQUIREMENT;

import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.signed.FileReceipt;
import id.mppdigital.application.signed.RefusedToken;
import id.mppdigital.application.signed.SignedClaims;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import id.mppdigital.platform.problem.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Checks submitted documents by the service's requirements: known, proven by a receipt, of the right type and size, one
 * for each requirement, about whom it must be, none missing.
 */
@Component
class DocumentRules {
    private static final String RECEIPT = "document+jwt";

    private final SignedClaims tokens;

    DocumentRules(SignedClaims tokens) {
        this.tokens = tokens;
    }

    record Checked(List<DossierDocument> documents, List<Problem.Fault> faults) {}

    /**
     * The form that documents are handed in with.
     *
     * @param later what it may lack: its answers and documents become known afterwards
     */
    record Form(ServiceVersion service, Map<String, JsonNode> answers, Later later) implements FileReceipt.FormFacts {
        /** A form that does not ask for this person speaks of its applicant alone. What is not said yet is checked apart. */
        @Override
        public boolean says(FileReceipt.Named person, UUID document) {
            var fields = service.fieldsOf(person.fact());
            return !fields.isEmpty()
                    && fields.stream()
                            .filter(field -> !later.fields().contains(field))
                            .flatMap(field -> Stream.ofNullable(answers.get(field)))
                            .allMatch(answer -> person.is(document, answer.asString("")));
        }
    }

    /**
     * @param earlier its documents stay; a new one for the same requirement takes the old one's place, if it may
     * @param form what is handed in with them
     */
    Checked check(String citizenId, Form form, Earlier earlier, List<Handover.HandedDocument> handed) {
        var service = form.service();
        var documents = new LinkedHashMap<String, DossierDocument>();
        earlier.dossier().documents().forEach(it -> documents.put(it.requirement(), it));
        var faults = new ArrayList<Problem.Fault>();
        var seen = new ArrayList<String>();
        for (var i = 0; i < handed.size(); i++) {
            var one = new Pointed("/documents/" + i, handed.get(i), faults);
            if (seen.contains(one.requirement())) {
                one.refuse("/requirement", DUPLICATE);
            }
            seen.add(one.requirement());
            if (earlier.mayReplace(one.requirement())) {
                verify(one, citizenId, form).ifPresent(it -> documents.put(it.requirement(), it));
            } else {
                one.refuse("/requirement", NOT_MARKED);
            }
        }
        service.documents().stream()
                .filter(DocumentRequirement::required)
                .filter(it -> !documents.containsKey(it.code()) && !seen.contains(it.code()))
                .filter(it -> !form.later().documents().contains(it.code()))
                .forEach(it -> faults.add(missing(it)));
        return new Checked(List.copyOf(documents.values()), faults);
    }

    private static Problem.Fault missing(DocumentRequirement requirement) {
        var name = requirement.name();
        return Problem.Fault.of("/documents", DOCUMENT_MISSING, new Wording(name.id(), name.en()), requirement.code());
    }

    private Optional<DossierDocument> verify(Pointed one, String citizenId, Form form) {
        var requirement = form.service().requirement(one.requirement());
        if (requirement.isEmpty()) {
            one.refuse("/requirement", UNKNOWN_REQUIREMENT);
            return Optional.empty();
        }
        try {
            var file = FileReceipt.of(tokens.verify(one.handed().receipt(), RECEIPT, citizenId));
            if (!file.whom().fits(one.requirement(), file.id(), form)) {
                one.refuse("/receipt", ABOUT_SOMEBODY_ELSE);
            }
            var document = proven(one.requirement(), file);
            refuseUnfit(one, requirement.get(), document);
            return Optional.of(document);
        } catch (RefusedToken e) {
            one.refuse("/receipt", e.reason().ofReceipt());
            return Optional.empty();
        }
    }

    private static DossierDocument proven(String requirement, FileReceipt file) {
        return new DossierDocument(
                requirement, file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), file.extract());
    }

    private static void refuseUnfit(Pointed one, DocumentRequirement requirement, DossierDocument document) {
        if (!requirement.mediaTypes().contains(document.mediaType())) {
            one.refuse("/receipt", MEDIA_TYPE, String.join(", ", requirement.mediaTypes()));
        }
        if (document.size() > requirement.maxBytes()) {
            one.refuse("/receipt", TOO_LARGE, requirement.maxBytes());
        }
    }

    /** A submitted document with its index in the request, so that a fault can point to it. */
    private record Pointed(String pointer, Handover.HandedDocument handed, List<Problem.Fault> faults) {
        String requirement() {
            return handed.requirement();
        }

        void refuse(String member, Refusal refusal, Object... arguments) {
            faults.add(Problem.Fault.of(pointer + member, refusal, arguments));
        }
    }
}
