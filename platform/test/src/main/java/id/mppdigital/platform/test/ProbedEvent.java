package id.mppdigital.platform.test;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record on Kafka.
 *
 * @param key the Kafka key
 * @param headers all headers, as texts
 * @param data the payload
 */
public record ProbedEvent(@Nullable String key, Map<String, String> headers, JsonNode data) {
    public @Nullable String type() {
        return headers.get("ce_type");
    }

    public @Nullable String subject() {
        return headers.get("ce_subject");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }
}
