package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import tools.jackson.databind.JsonNode;

/**
 * A well-formed description of one thing of the catalogue.
 *
 * @param code what it is known by: the code, {@code code@version} of a service, {@code mall/service} of an offering
 * @param shapely whether it matches its schema; if not, other documents may still refer to it
 */
public record Manifest(
        ManifestKind kind, String code, JsonNode metadata, JsonNode spec, boolean shapely, ManifestDocument document) {
    /** An error at a place of this manifest. */
    public ManifestError error(String pointer, CatalogRefusal reason, Object... arguments) {
        return document.error(pointer, reason, arguments);
    }

    /** Its kind and code, for people. */
    public String name() {
        return kind.label() + " " + code;
    }

    /** The document's number within its request. */
    public int number() {
        return document.number();
    }

    /** A text of the metadata. */
    public String metadata(String name) {
        return metadata.path(name).asString("");
    }

    /** A text of the spec. */
    public String spec(String name) {
        return spec.path(name).asString("");
    }
}
