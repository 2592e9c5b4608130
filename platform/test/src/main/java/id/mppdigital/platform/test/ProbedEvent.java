package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A record on Kafka.
 *
 * @param key the Kafka key
 * @param headers all headers, as texts
 * @param data the payload; binary where it isn't JSON
 */
public record ProbedEvent(String topic, @Nullable String key, Map<String, String> headers, JsonNode data) {
    static ProbedEvent of(ConsumerRecord<String, byte[]> kafka) {
        var headers = new HashMap<String, String>();
        kafka.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new ProbedEvent(kafka.topic(), kafka.key(), headers, parsed(kafka.value()));
    }

    private static JsonNode parsed(byte @Nullable [] value) {
        try {
            return value == null
                    ? JsonNodeFactory.instance.missingNode()
                    : JsonMapper.shared().readTree(value);
        } catch (JacksonException _) {
            return JsonNodeFactory.instance.binaryNode(value); // poison that a test published
        }
    }

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
