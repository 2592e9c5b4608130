package id.mppdigital.catalog.publication;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A mall with everything that is offered there, as it stands now. */
record MallChanged(
        String code, String region, JsonNode name, String timeZone, String status, List<Offering> offerings) {
    static final String TYPE = "id.mppdigital.catalog.mall-changed.v1";

    record Offering(String service, String agency, String status) {}

    static MallChanged of(String code, JsonNode spec, List<Offering> offerings) {
        return new MallChanged(
                code,
                spec.path("region").asString(),
                spec.path("name"),
                spec.path("timeZone").asString(),
                spec.path("status").asString("OPEN"),
                offerings);
    }
}
