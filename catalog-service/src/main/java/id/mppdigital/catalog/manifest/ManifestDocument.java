package id.mppdigital.catalog.manifest;

import tools.jackson.databind.JsonNode;

/**
 * One document of a request, as it was written.
 *
 * @param number its place in the request, from 1
 */
record ManifestDocument(int number, JsonNode tree, SourceMap lines) {
    ManifestError error(String pointer, String code, String detail) {
        return new ManifestError(number, lines.lineOf(pointer), pointer, code, detail);
    }
}
