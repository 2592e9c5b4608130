package id.mppdigital.connector.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        JsonNode sealed = json.valueToTree(jwe);
        return names(kid, protectedHeader(sealed))
                || sealed.path("recipients").valueStream().anyMatch(each -> names(kid, each.path("header")));
    }

    private static boolean names(String kid, JsonNode header) {
        return kid.equals(header.path("kid").asString(""));
    }

    private JsonNode protectedHeader(JsonNode sealed) {
        try {
            byte[] header =
                    Base64.getUrlDecoder().decode(sealed.path("protected").asString(""));
            return json.readTree(new String(header, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JacksonException e) {
            return json.missingNode();
        }
    }
}
