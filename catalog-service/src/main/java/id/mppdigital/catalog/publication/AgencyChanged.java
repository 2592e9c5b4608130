package id.mppdigital.catalog.publication;

import id.mppdigital.catalog.address.WebAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An agency with the places where it is reached, as it stands now. */
record AgencyChanged(
        String code,
        String kind,
        JsonNode name,
        JsonNode malls,
        @Nullable Endpoint endpoint,
        @Nullable Api api) {
    static final String TYPE = "id.mppdigital.catalog.agency-changed.v1";

    private static final int USUAL_TIMEOUT = 10_000;
    private static final int USUAL_CONCURRENCY = 8;

    record Endpoint(
            String url,
            int timeoutMillis,
            int maxConcurrent,
            @Nullable JsonNode encryptionKey) {
        static Endpoint of(JsonNode spec) {
            return new Endpoint(
                    reachable(spec),
                    spec.path("timeoutMillis").asInt(USUAL_TIMEOUT),
                    spec.path("maxConcurrent").asInt(USUAL_CONCURRENCY),
                    spec.get("encryptionKey"));
        }
    }

    record Api(String url) {}

    /** As every client understands it; an address that was published before it was judged stands as it is. */
    private static String reachable(JsonNode place) {
        var url = place.path("url").asString();
        try {
            return WebAddress.of(url).url();
        } catch (WebAddress.Unusable _) {
            return url;
        }
    }

    static AgencyChanged of(String code, JsonNode spec) {
        return new AgencyChanged(
                code,
                spec.path("kind").asString(),
                spec.path("name"),
                spec.path("malls"),
                spec.has("endpoint") ? Endpoint.of(spec.path("endpoint")) : null,
                spec.has("api") ? new Api(reachable(spec.path("api"))) : null);
    }
}
