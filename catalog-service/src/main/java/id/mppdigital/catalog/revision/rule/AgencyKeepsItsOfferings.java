package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Catalogue.AgencyFacts;
import java.util.List;
import java.util.Map;

/** An agency can't leave a mall, or become another kind, while offerings there still name it. */
class AgencyKeepsItsOfferings implements Rule {
    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        var facts = AgencyFacts.of(agency.spec());
        return after.offerings().entrySet().stream()
                .filter(offering -> offering.getValue().equals(agency.code()))
                .filter(offering -> !fits(offering, facts, after))
                .map(offering -> agency.error("/spec", CatalogRefusal.OFFERING_LEFT_BEHIND, offering.getKey()))
                .toList();
    }

    private static boolean fits(Map.Entry<String, String> offering, AgencyFacts facts, Catalogue after) {
        var mallAndService = offering.getKey().split("/", 2);
        return facts.malls().contains(mallAndService[0])
                && facts.kind().equals(after.services().getOrDefault(mallAndService[1], facts.kind()));
    }
}
