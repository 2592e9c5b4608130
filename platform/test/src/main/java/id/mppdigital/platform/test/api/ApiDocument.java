package id.mppdigital.platform.test.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI document, searched by request. */
final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final DocumentedSchemas schemas;

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.schemas = new DocumentedSchemas(root);
    }

    static ApiDocument of(String json) {
        return new ApiDocument(JSON.readTree(json));
    }

    /** The committed document of a service; empty when it has none. */
    static Optional<ApiDocument> committed(String service) {
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
        var verb = (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
        var asked = PathContainer.parsePath(path);
        return root.path("paths")
                .propertyStream()
                .filter(entry -> entry.getValue().has(verb))
                .filter(entry -> pattern(entry.getKey()).matches(asked))
                // The more exact path is the better match: /me/stream before /me/{id}.
                .min(Comparator.comparing(entry -> pattern(entry.getKey())))
                .map(entry -> new DocumentedOperation(
                        method + " " + entry.getKey(), entry.getValue().path(verb), schemas));
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
