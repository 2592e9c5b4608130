package id.mppdigital.catalog.publication;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A version of a service with what submission needs of it, as it stands now. */
record ServiceChanged(
        String code,
        int version,
        String status,
        String kind,
        JsonNode name,
        JsonNode form,
        JsonNode documents,
        JsonNode timeLimit,
        Fee fee,
        JsonNode stages,
        String decree) {
    static final String TYPE = "id.mppdigital.catalog.service-changed.v1";

    /** Rupiah; no amount where it is free or depends on the case. */
    record Fee(String kind, @Nullable Long amount) {
        static Fee of(JsonNode spec) {
            return new Fee(
                    spec.path("kind").asString(),
                    spec.has("amount") ? spec.path("amount").asLong() : null);
        }
    }

    static ServiceChanged of(String code, int version, JsonNode spec) {
        var standard = spec.path("standard");
        return new ServiceChanged(
                code,
                version,
                spec.path("status").asString("PUBLISHED"),
                spec.path("kind").asString(),
                spec.path("name"),
                spec.path("form"),
                listOf(spec, "documents"),
                standard.path("timeLimit"),
                Fee.of(standard.path("fee")),
                listOf(spec, "stages"),
                standard.path("decree").asString());
    }

    private static JsonNode listOf(JsonNode spec, String name) {
        var list = spec.get(name);
        return list == null ? JsonNodeFactory.instance.arrayNode() : list;
    }
}
