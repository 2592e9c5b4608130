package id.mppdigital.catalog.revision.rule.service;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Rule;
import java.util.List;

/** All versions of a service belong to one kind of agency, because the offerings of every mall depend on it. */
public class ServiceKeepsItsKind implements Rule {
    @Override
    public List<ManifestError> check(Manifest service, Catalogue after) {
        var kind = after.services().getOrDefault(service.metadata("code"), service.spec("kind"));
        return kind.equals(service.spec("kind"))
                ? List.of()
                : List.of(service.error("/spec/kind", CatalogRefusal.KIND_CHANGED, kind));
    }
}
