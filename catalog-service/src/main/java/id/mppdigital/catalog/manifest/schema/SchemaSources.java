package id.mppdigital.catalog.manifest.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two schemas of manifests as texts, and as trees, from which a refusal takes the names that are allowed. */
public class SchemaSources {
    public static final String MANIFEST = "https://mppdigital.id/schemas/manifest.v1.schema.json";
    private static final String FORM = "https://mppdigital.id/schemas/form.v1.schema.json";

    private final Map<String, String> texts =
            Map.of(MANIFEST, read("manifest/manifest.v1.schema.json"), FORM, read("manifest/form.v1.schema.json"));
    private final Map<String, JsonNode> trees = Map.of(MANIFEST, tree(MANIFEST), FORM, tree(FORM));

    public Map<String, String> texts() {
        return texts;
    }

    /** The names that the schema around a keyword knows. */
    public List<String> namesBeside(String location) {
        var at = location.indexOf('#');
        if (at < 0) {
            return List.of();
        }
        var pointer = location.substring(at + 1);
        var around = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        var tree = trees.get(location.substring(0, at));
        return tree == null
                ? List.of()
                : List.copyOf(new TreeSet<>(tree.at(around).path("properties").propertyNames()));
    }

    private JsonNode tree(String id) {
        return JsonMapper.shared().readTree(texts.get(id));
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
