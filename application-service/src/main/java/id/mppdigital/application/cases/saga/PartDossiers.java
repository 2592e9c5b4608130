package id.mppdigital.application.cases.saga;

import static java.util.Comparator.comparing;

import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.DossierDocument;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.finding.FoundFacts;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Completes the kept dossier of a part with what the parts before it have issued and found. */
@Component
class PartDossiers {
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final IssuedDocuments issued;
    private final FoundFacts found;
    private final Applications applications;
    private final CaseParts parts;

    PartDossiers(
            Catalogue catalogue,
            DossierAssembly assembly,
            IssuedDocuments issued,
            FoundFacts found,
            Applications applications,
            CaseParts parts) {
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.issued = issued;
        this.found = found;
        this.applications = applications;
        this.parts = parts;
    }

    /** @param lacking what the citizen still has to give */
    record Completed(Offer offer, Dossier dossier, Later lacking) {}

    /** @throws id.mppdigital.platform.problem.Problem where the service is not open there at present */
    Completed complete(Kept kept) {
        var target = kept.target();
        var offer = catalogue.offerInVersion(target.mall(), target.service(), target.version(), target.client());
        var dossier = parts.open(kept);
        var whole = found(kept, dossier, offer.service()).with(documents(kept, dossier, offer));
        return new Completed(offer, whole, assembly.lacking(offer.service(), whole));
    }

    /** What the agencies of the parts before it found fills the fields that stand for the same facts. */
    private Dossier found(Kept kept, Dossier dossier, ServiceVersion service) {
        var facts = new LinkedHashMap<String, JsonNode>();
        before(kept).forEach(application -> facts.putAll(found(application)));
        var whole = dossier;
        for (var field : kept.after().laterFields()) {
            var fact = service.factOf(field).orElse("");
            var value = facts.get(fact);
            if (value != null && !dossier.answers().containsKey(field)) {
                whole = whole.found(field, value, fact);
            }
        }
        return whole;
    }

    private Map<String, JsonNode> found(UUID application) {
        var filed = applications
                .get(new ApplicationId(application), new Scope.Filed())
                .service();
        var service = catalogue.filedUnder(filed.code(), filed.version());
        var facts = new LinkedHashMap<String, JsonNode>();
        found.of(application).forEach((name, value) -> facts.put(service.foundAs(name), value));
        return facts;
    }

    private List<DossierDocument> documents(Kept kept, Dossier dossier, Offer offer) {
        var known =
                dossier.documents().stream().map(DossierDocument::requirement).toList();
        var products = products(kept);
        return kept.after().laterDocuments().stream()
                .filter(code -> !known.contains(code))
                .flatMap(code -> offer.service().requirement(code).stream())
                .flatMap(requirement -> fitting(products, requirement))
                .toList();
    }

    private List<IssuedDocument> products(Kept kept) {
        return before(kept).stream()
                .flatMap(application -> issued.of(application).stream())
                .toList();
    }

    /** The applications of the parts that it depends on, in the order in which the life event names them. */
    private List<UUID> before(Kept kept) {
        var table = parts.of(kept.caseId());
        return kept.after().dependsOn().stream()
                .flatMap(code -> table.find(code).stream())
                .flatMap(part -> Optional.ofNullable(part.applicationId()).stream())
                .toList();
    }

    /** One of the requirement's own kind, otherwise the first one that the service takes. */
    private static Stream<DossierDocument> fitting(List<IssuedDocument> products, DocumentRequirement requirement) {
        return products.stream()
                .filter(file -> requirement.mediaTypes().contains(file.mediaType()))
                .filter(file -> file.size() <= requirement.maxBytes())
                .sorted(comparing(file -> !file.kind().equals(requirement.code())))
                .limit(1)
                .map(file -> new DossierDocument(
                        requirement.code(),
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        null));
    }
}
