package id.mppdigital.platform.test.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI document, searched by request. */
public final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final DocumentedSchemas schemas;

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.schemas = new DocumentedSchemas(root);
    }

    public static ApiDocument of(String json) {
        return new ApiDocument(JSON.readTree(json));
    }

    /** The committed document of a service; empty when it has none. */
    public static Optional<ApiDocument> committed(String service) {
        var resource = new ClassPathResource("contracts/openapi/" + service + ".json");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(resource.getContentAsString(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation that answers this request. */
    Optional<DocumentedOperation> operation(String method, String path) {
        var verb = method.equals("HEAD") ? "GET" : method;
        return root.path("paths")
                .propertyStream()
                .filter(entry -> PathTemplate.of(entry.getKey()).matches(path))
                .filter(entry -> entry.getValue().has(verb.toLowerCase(Locale.ROOT)))
                // A path with fewer variables is the better match: /me/stream before /me/{id}.
                .min((one, other) -> PathTemplate.of(one.getKey()).compareTo(PathTemplate.of(other.getKey())))
                .map(entry -> new DocumentedOperation(
                        method + " " + entry.getKey(), entry.getValue().path(verb.toLowerCase(Locale.ROOT)), schemas));
    }
}
