package id.mppdigital.catalog.manifest;

import java.util.List;

/** What was read, and what is wrong with its shape. The rules about the rest of the catalogue come later. */
public record ReadManifests(List<Manifest> manifests, List<ManifestError> errors) {}
