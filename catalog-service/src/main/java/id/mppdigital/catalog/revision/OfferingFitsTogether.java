package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import java.util.ArrayList;
import java.util.List;

/** An offering names a mall, a service and an agency that exist, and the agency sits in the mall and is of the service's kind. */
class OfferingFitsTogether implements Rule {
    @Override
    public List<ManifestError> check(Manifest offering, Catalogue after) {
        if (offering.kind() != ManifestKind.OFFERING) {
            return List.of();
        }
        List<ManifestError> errors = new ArrayList<>();
        var mall = offering.metadata("mall");
        if (!after.malls().contains(mall)) {
            errors.add(offering.error("/metadata/mall", "unknown-mall", "There is no mall " + mall + "."));
        }
        var service = offering.metadata("service");
        if (!after.services().containsKey(service)) {
            errors.add(offering.error("/metadata/service", "unknown-service", "There is no service " + service + "."));
        }
        agency(offering, after, errors);
        return errors;
    }

    private static void agency(Manifest offering, Catalogue after, List<ManifestError> errors) {
        var code = offering.spec("agency");
        var agency = after.agencies().get(code);
        if (agency == null) {
            errors.add(offering.error("/spec/agency", "unknown-agency", "There is no agency " + code + "."));
            return;
        }
        var mall = offering.metadata("mall");
        if (!agency.malls().contains(mall)) {
            errors.add(offering.error(
                    "/spec/agency",
                    "agency-not-in-mall",
                    "The agency " + code + " doesn't sit in the mall " + mall + "."));
        }
        var kind = after.services().get(offering.metadata("service"));
        if (kind != null && !kind.equals(agency.kind())) {
            errors.add(offering.error(
                    "/spec/agency",
                    "wrong-agency-kind",
                    "The service is offered by agencies of the kind '" + kind + "', this one is '" + agency.kind()
                            + "'."));
        }
    }
}
