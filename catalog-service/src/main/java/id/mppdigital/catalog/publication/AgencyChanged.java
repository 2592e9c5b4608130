package id.mppdigital.catalog.publication;

import java.util.List;
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

    /** @param encryptionKey the first of all keys, for whoever reads one only */
    record Endpoint(
            String url,
            int timeoutMillis,
            int maxConcurrent,
            @Nullable JsonNode encryptionKey,
            List<JsonNode> encryptionKeys) {
        static Endpoint of(JsonNode spec) {
            var keys = spec.has("encryptionKey")
                    ? List.of(spec.path("encryptionKey"))
                    : spec.path("encryptionKeys").valueStream().toList();
            return new Endpoint(
                    Reachable.url(spec),
                    spec.path("timeoutMillis").asInt(USUAL_TIMEOUT),
                    spec.path("maxConcurrent").asInt(USUAL_CONCURRENCY),
                    keys.isEmpty() ? null : keys.getFirst(),
                    keys);
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
