package id.mppdigital.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTests {
    private static final Pattern SCHEMA = Pattern.compile("'(events/[a-z0-9.-]+)\\.schema\\.json'");
    private static final Pattern LOCAL = Pattern.compile("'#/([A-Za-z/]+)'");

    private final String document = read();

    @Test
    void everyEventsContractIsInTheDocumentAndNoOther() {
        var described =
                SCHEMA.matcher(document).results().map(found -> found.group(1)).toList();
        var events = ContractSchema.names().stream()
                .filter(name -> name.startsWith("events/"))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Object root = new Yaml().load(document);

        assertThat(LOCAL.matcher(document).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(at(root, path)).as(path).isNotNull());
    }

    private static @Nullable Object at(Object root, String path) {
        @Nullable Object at = root;
        for (var step : path.split("/")) {
            at = at instanceof java.util.Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    private static String read() {
        try {
            return new ClassPathResource("contracts/asyncapi.yaml").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
