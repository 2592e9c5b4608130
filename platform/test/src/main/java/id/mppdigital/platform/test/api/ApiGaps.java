package id.mppdigital.platform.test.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds gaps of a document: every operation needs a description and an example. */
final class ApiGaps {
    private static final String JSON = "application/json";

    private final DocumentedSchemas schemas;
    private final Set<String> ids = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();

    private ApiGaps(JsonNode document) {
        this.schemas = new DocumentedSchemas(document);
    }

    static List<String> in(JsonNode document) {
        var found = new ApiGaps(document);
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> found.lookAt(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return found.gaps;
    }

    private void lookAt(String name, JsonNode operation) {
        var id = operation.path("operationId").asString("");
        if (!ids.add(id)) {
            gaps.add("%s shares its operationId %s".formatted(name, id));
        }
        if (operation.path("summary").asString("").isBlank()) {
            gaps.add(name + " has no summary: write a sentence of javadoc at its method");
        }
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asString("").isBlank()) {
                gaps.add("%s does not say what %s is: @param"
                        .formatted(name, parameter.path("name").asString()));
            }
        });
        lookAtExample(name, id, operation.path("requestBody"));
        operation
                .path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> lookAtExample(name + " " + answer.getKey(), id, answer.getValue()));
    }

    private void lookAtExample(String name, String id, JsonNode body) {
        var content = body.path("content").path(JSON);
        if (content.isMissingNode()) {
            return;
        }
        if (!content.has("example")) {
            gaps.add("%s has no example: src/main/resources/openapi/%s.json".formatted(name, id));
            return;
        }
        schemas.faults(content.path("schema"), content.path("example").toString())
                .forEach(fault -> gaps.add("%s: the example is not valid: %s".formatted(name, fault)));
    }
}
