package id.mppdigital.application.idempotency;

import id.mppdigital.application.json.SameNumbers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fingerprints of requests. Two requests with the same content have the same one, whatever their order of members,
 * white space and spelling of numbers. Recursive: an earlier check limits how deeply a body may nest.
 */
@Component
class Fingerprints {
    private final JsonMapper json;

    Fingerprints(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Object request) {
        return sha256().digest(json.writeValueAsBytes(sorted(json.valueToTree(request))));
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.propertyNames().stream().sorted().forEach(name -> copy.set(name, sorted(object.get(name))));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> copy.add(sorted(item)));
                yield copy;
            }
            default -> SameNumbers.canonical(node);
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
