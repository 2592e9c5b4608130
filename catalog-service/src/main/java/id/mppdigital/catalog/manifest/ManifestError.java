package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.problem.Wording;

/**
 * One thing that is wrong with a manifest, at its place.
 *
 * @param document the document's number within the request, from 1
 * @param line the line within the request, from 1
 * @param pointer JSON Pointer into the document; empty for the document itself
 * @param reason machine-readable, by its code
 * @param detail what to do about it, in both languages
 */
public record ManifestError(int document, int line, String pointer, CatalogRefusal reason, Wording detail) {
    static ManifestError of(int document, int line, String pointer, CatalogRefusal reason, Object... arguments) {
        return new ManifestError(
                document, line, pointer, reason, reason.wording().with(arguments));
    }

    public String code() {
        return reason.code();
    }
}
