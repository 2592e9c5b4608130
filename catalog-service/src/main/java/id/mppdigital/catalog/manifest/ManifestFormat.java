package id.mppdigital.catalog.manifest;

/** How a request's documents are written. */
public enum ManifestFormat {
    YAML,
    JSON
}
