package id.mppdigital.catalog.manifest;

/**
 * One thing that is wrong with a manifest, at its place.
 *
 * @param document the document's number within the request, from 1
 * @param line the line within the request, from 1
 * @param pointer JSON Pointer into the document; empty for the document itself
 * @param code machine-readable reason
 * @param detail what to do about it
 */
public record ManifestError(int document, int line, String pointer, String code, String detail) {}
