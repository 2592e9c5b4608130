package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;

/**
 * An offering names a mall, a service and an agency that exist, and the agency sits in the mall and is of the
 * service's kind.
 */
class OfferingFitsTogether implements Rule {
    @Override
    public List<ManifestError> check(Manifest offering, Catalogue after) {
        List<ManifestError> errors = new ArrayList<>();
        var mall = offering.metadata("mall");
        if (!after.malls().contains(mall)) {
            errors.add(offering.error("/metadata/mall", CatalogRefusal.UNKNOWN_MALL, mall));
        }
        var service = offering.metadata("service");
        if (!after.services().containsKey(service)) {
            errors.add(offering.error("/metadata/service", CatalogRefusal.UNKNOWN_SERVICE, service));
        }
        agency(offering, after, errors);
        return errors;
    }

    private static void agency(Manifest offering, Catalogue after, List<ManifestError> errors) {
        var code = offering.spec("agency");
        var agency = after.agencies().get(code);
        if (agency == null) {
            errors.add(offering.error("/spec/agency", CatalogRefusal.UNKNOWN_AGENCY, code));
            return;
        }
        var mall = offering.metadata("mall");
        if (!agency.malls().contains(mall)) {
            errors.add(offering.error("/spec/agency", CatalogRefusal.AGENCY_NOT_IN_MALL, code, mall));
        }
        var kind = after.services().get(offering.metadata("service"));
        if (kind != null && !kind.equals(agency.kind())) {
            errors.add(offering.error("/spec/agency", CatalogRefusal.WRONG_AGENCY_KIND, kind, agency.kind()));
        }
    }
}
