package id.mppdigital.catalog.publication;

import id.mppdigital.catalog.address.WebAddress;
import tools.jackson.databind.JsonNode;

/** The URL at which something is reached, as every client understands it. */
final class Reachable {
    private Reachable() {}

    /** The URL of a place; one that was published before URLs were checked stays as it is. */
    static String url(JsonNode place) {
        var url = place.path("url").asString();
        try {
            return WebAddress.of(url).url();
        } catch (WebAddress.Unusable _) {
            return url;
        }
    }
}
