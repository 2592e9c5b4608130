package id.mppdigital.catalog.publication;

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
                    Reachable.url(spec),
                    spec.path("timeoutMillis").asInt(USUAL_TIMEOUT),
                    spec.path("maxConcurrent").asInt(USUAL_CONCURRENCY),
                    spec.get("encryptionKey"));
        }
    }

    record Api(String url) {}

    static AgencyChanged of(String code, JsonNode spec) {
        return new AgencyChanged(
                code,
                spec.path("kind").asString(),
                spec.path("name"),
                spec.path("malls"),
                spec.has("endpoint") ? Endpoint.of(spec.path("endpoint")) : null,
                spec.has("api") ? new Api(Reachable.url(spec.path("api"))) : null);
    }
}
