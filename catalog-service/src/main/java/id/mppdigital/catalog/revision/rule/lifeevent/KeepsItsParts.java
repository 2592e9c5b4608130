package id.mppdigital.catalog.revision.rule.lifeevent;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Rule;
import java.util.List;

/** Cases name the version that they were begun under: other parts, or other rules for them, need a new one. */
public class KeepsItsParts implements Rule {
    @Override
    public List<ManifestError> check(Manifest event, Catalogue after) {
        var published = after.standing().lifeEvents().published().get(event.code());
        return published == null || published.path("parts").equals(event.spec().path("parts"))
                ? List.of()
                : List.of(event.error(
                        "/spec/parts",
                        CatalogRefusal.PUBLISHED_VERSION,
                        event.metadata().path("version").asInt(0),
                        "parts"));
    }
}
