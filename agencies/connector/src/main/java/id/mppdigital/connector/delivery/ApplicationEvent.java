package id.mppdigital.connector.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the connector reads of the events about an application; each kind leaves some of it out.
 *
 * @param fields what came of answers that were verified later, or which fields hold an older value
 */
record ApplicationEvent(
        UUID applicationId,
        String registrationNumber,
        String mall,
        String agency,
        Service service,
        @Nullable Instant submittedAt,
        @Nullable Map<String, Object> sealed,
        @Nullable String to,
        @Nullable String reasonCode,
        @Nullable JsonNode fields) {
    record Service(String code, int version) {}
}
