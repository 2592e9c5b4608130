package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FormFault;
import id.mppdigital.catalog.manifest.source.SourceMap;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One document of a request, as it was written.
 *
 * @param number its place in the request, from 1
 */
record ManifestDocument(int number, JsonNode tree, SourceMap lines) {
    Optional<ManifestKind> kind() {
        return ManifestKind.of(tree.path("kind").asString(""));
    }

    /** The code of its metadata; empty where it says none. */
    String code() {
        return tree.path("metadata").path("code").asString("");
    }

    ManifestError error(String pointer, CatalogRefusal reason, Object... arguments) {
        return ManifestError.of(number, lines.lineOf(pointer), pointer, reason, arguments);
    }

    ManifestError error(String pointer, FormFault fault) {
        return new ManifestError(number, lines.lineOf(pointer), pointer, fault.reason(), fault.detail());
    }
}
