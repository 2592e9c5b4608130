package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import java.util.List;

/** One thing that must hold for a manifest of a kind in the catalogue as it would be afterwards. */
public interface Rule {
    List<ManifestError> check(Manifest manifest, Catalogue after);
}
