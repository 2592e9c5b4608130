package id.mppdigital.connector.webhook;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads whom a JWE was sealed for: each recipient's own header names its key, a lone one's stands in the protected header. */
@Component
class SealedFor {
    private final JsonMapper json;

    SealedFor(JsonMapper json) {
        this.json = json;
    }

    boolean includes(String kid, Map<String, Object> jwe) {
        return jwe.get("recipients") instanceof List<?> recipients
                        && recipients.stream().anyMatch(each -> isNamed(kid, each))
                || kid.equals(protectedHeader(jwe).path("kid").asString(""));
    }

    private static boolean isNamed(String kid, Object recipient) {
        return recipient instanceof Map<?, ?> one
                && one.get("header") instanceof Map<?, ?> header
                && kid.equals(header.get("kid"));
    }

    private JsonNode protectedHeader(Map<String, Object> jwe) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(String.valueOf(jwe.getOrDefault("protected", "")));
            return json.readTree(header);
        } catch (IllegalArgumentException | JacksonException e) {
            return json.missingNode();
        }
    }
}
