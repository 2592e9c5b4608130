package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;

/** Every mall that an agency names exists. */
class AgencySitsInKnownMalls implements Rule {
    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        List<ManifestError> errors = new ArrayList<>();
        var malls = agency.spec().path("malls");
        for (int i = 0; i < malls.size(); i++) {
            var mall = malls.path(i).asString("");
            if (!after.malls().contains(mall)) {
                errors.add(agency.error("/spec/malls/" + i, CatalogRefusal.UNKNOWN_MALL, mall));
            }
        }
        return errors;
    }
}
