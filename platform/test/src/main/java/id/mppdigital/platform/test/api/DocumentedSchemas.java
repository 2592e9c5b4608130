package id.mppdigital.platform.test.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document's schemas, applied strictly: members that an object's schema doesn't name are faults. */
final class DocumentedSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<JsonNode, Schema> read = new ConcurrentHashMap<>();
    private final JsonNode root;
    private final JsonNode components;

    DocumentedSchemas(JsonNode root) {
        this.root = root;
        this.components = closed(root.path("components").deepCopy());
    }

    /** Follows a reference within the document. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** The faults of the JSON by this schema of the document; empty if there are none. */
    List<String> faults(JsonNode schema, String json) {
        return read
                .computeIfAbsent(schema, this::read)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema read(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", components);
        whole.putArray("allOf").add(closed(schema.deepCopy()));
        return REGISTRY.getSchema(whole);
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("unevaluatedProperties")) {
            object.put("unevaluatedProperties", false);
        }
        node.forEach(DocumentedSchemas::closed);
        return node;
    }
}
