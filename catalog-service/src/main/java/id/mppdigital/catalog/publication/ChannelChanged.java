package id.mppdigital.catalog.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A front-end, as it stands now. */
record ChannelChanged(
        String code,
        JsonNode name,
        String client,
        String status,
        @Nullable JsonNode limits,
        List<String> origins) {
    static final String TYPE = "id.mppdigital.catalog.channel-changed.v1";

    static ChannelChanged of(String code, JsonNode spec) {
        return new ChannelChanged(
                code,
                spec.path("name"),
                spec.path("client").asString(),
                spec.path("status").asString("OPEN"),
                spec.get("limits"),
                spec.path("origins").valueStream().map(JsonNode::asString).toList());
    }
}
