package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;

/** A mall is run by a regency or city and has its code (Perpres 89/2021). */
class MallLiesInARegency implements Rule {
    @Override
    public List<ManifestError> check(Manifest mall, Catalogue after) {
        if (!after.standing().regencies().contains(mall.spec("region"))) {
            return List.of(mall.error("/spec/region", CatalogRefusal.UNKNOWN_REGION, mall.spec("region")));
        }
        if (!mall.code().equals(mall.spec("region"))) {
            return List.of(mall.error("/spec/region", CatalogRefusal.REGION_MISMATCH, mall.code()));
        }
        return List.of();
    }
}
