package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import java.util.List;

/** One thing that must hold for a manifest of a kind within the catalogue as it would stand afterwards. */
interface Rule {
    List<ManifestError> check(Manifest manifest, Catalogue after);
}
