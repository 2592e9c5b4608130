package id.mppdigital.application.cases.saga;

import static java.util.Comparator.comparing;

import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.DossierDocument;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.issuance.IssuedDocuments;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Completes the kept dossier of a part with what the parts before it have issued, found and were answered. */
@Component
class PartDossiers {
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final IssuedDocuments issued;
    private final CaseParts parts;
    private final EarlierParts earlier;

    PartDossiers(
            Catalogue catalogue,
            DossierAssembly assembly,
            IssuedDocuments issued,
            CaseParts parts,
            EarlierParts earlier) {
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.issued = issued;
        this.parts = parts;
        this.earlier = earlier;
    }

    /** @param lacking what the citizen still has to give */
    record Completed(Offer offer, Dossier dossier, Later lacking) {}

    /** @throws id.mppdigital.platform.problem.Problem where the service is not open there at present */
    Completed complete(Kept kept) {
        var target = kept.target();
        var offer = catalogue.offerInVersion(target.mall(), target.service(), target.version(), target.client());
        var dossier = parts.open(kept);
        var whole = earlier.fill(kept, dossier, offer.service()).with(documents(kept, dossier, offer));
        return new Completed(offer, whole, assembly.lacking(offer.service(), whole));
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
        return parts.before(kept).stream()
                .flatMap(part -> issued.of(part.applicationId()).stream())
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
