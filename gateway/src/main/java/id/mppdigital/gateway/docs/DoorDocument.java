package id.mppdigital.gateway.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service's OpenAPI document as it is read at this door: called here, with a token, under names for readers. */
final class DoorDocument {
    private static final String UNNAMED = "OpenAPI definition";
    private static final String CLASS_SUFFIX = "-controller";

    /** What "Authorize" asks for. */
    private static final Map<String, String> TOKEN = Map.of(
            "type", "http",
            "scheme", "bearer",
            "bearerFormat", "JWT",
            "description", "An access token of the platform's issuer; in development `./mpp token siti` prints one.");

    private DoorDocument() {}

    static byte[] of(String service, byte[] document, Optional<Map<String, Object>> signIn, JsonMapper json) {
        var root = (ObjectNode) json.readTree(document);
        root.set("servers", json.valueToTree(List.of(Map.of("url", "/"))));
        var ways = new LinkedHashMap<String, Object>();
        signIn.ifPresent(scheme -> ways.put("sign-in", scheme));
        ways.put("token", TOKEN);
        root.withObject("/components").set("securitySchemes", json.valueToTree(ways));
        var any = json.valueToTree(
                ways.keySet().stream().map(way -> Map.of(way, List.of())).toList());
        root.set("security", any);
        if (UNNAMED.equals(root.path("info").path("title").asString(UNNAMED))) {
            root.withObject("/info").put("title", "MPP Digital: " + service);
        }
        root.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    nameGroups(operation, json);
                    askForAny(operation, any);
                }));
        return json.writeValueAsBytes(root);
    }

    /** What an operation asks for itself counts instead of what the document asks for. */
    private static void askForAny(JsonNode operation, JsonNode any) {
        if (operation instanceof ObjectNode guarded && !guarded.path("security").isEmpty()) {
            guarded.set("security", any);
        }
    }

    /** Springdoc groups by class, and what a class is called is nobody's matter here. */
    private static void nameGroups(JsonNode operation, JsonMapper json) {
        if (operation.path("tags").isArray() && operation instanceof ObjectNode named) {
            var tags = operation
                    .path("tags")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(tag ->
                            tag.endsWith(CLASS_SUFFIX) ? tag.substring(0, tag.length() - CLASS_SUFFIX.length()) : tag)
                    .toList();
            named.set("tags", json.valueToTree(tags));
        }
    }
}
