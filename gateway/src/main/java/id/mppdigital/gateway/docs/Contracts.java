package id.mppdigital.gateway.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published contracts, as they lie in the jar of that name. */
@Component
class Contracts {
    static final String FOLDER = "contracts/";

    private final JsonMapper json;

    Contracts(JsonMapper json) {
        this.json = json;
    }

    /** One file and its name. */
    record Document(String name, JsonNode content) {}

    /** @param pattern under the contracts' folder, such as {@code problems/*.json}; in the order of their names */
    List<Document> all(String pattern) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + pattern))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(file -> new Document(String.valueOf(file.getFilename()), json.readTree(content(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The contracts can't be listed", e);
        }
    }

    JsonNode yaml(String path) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return json.valueToTree(yaml.load(new String(content(new ClassPathResource(FOLDER + path)), UTF_8)));
    }

    String pretty(JsonNode document) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing from the jar", e);
        }
    }
}
