package id.mppdigital.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Examples of bodies, kept beside the code as {@code openapi/<operationId>.json}: {@code {"request": …, "200": …}}.
 */
final class OperationExamples {
    private static final String JSON = "application/json";

    private OperationExamples() {}

    static void addTo(Operation operation) {
        var examples = read(operation.getOperationId());
        if (operation.getRequestBody() != null && examples.has("request")) {
            add(operation.getRequestBody().getContent(), examples.get("request"));
        }
        operation.getResponses().forEach((status, answer) -> {
            if (examples.has(status)) {
                add(answer.getContent(), examples.get(status));
            }
        });
    }

    private static void add(@Nullable Content content, @Nullable JsonNode example) {
        var json = content == null ? null : content.get(JSON);
        if (json != null) {
            json.setExample(example);
        }
    }

    private static JsonNode read(String operation) {
        var file = new ClassPathResource("openapi/" + operation + ".json");
        try {
            return file.exists()
                    ? Json31.mapper().readTree(file.getContentAsString(StandardCharsets.UTF_8))
                    : Json31.mapper().createObjectNode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + " is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
