package id.mppdigital.upgrade.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An event as it was recorded. */
record Recorded(String name, String json) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /**
     * Those that a reader who goes by the schema can't read.
     *
     * @param written which version wrote them, in words
     * @param read which version reads them
     */
    static List<String> refused(String written, List<Recorded> events, String read, JsonNode schema) {
        var rules = REGISTRY.getSchema(schema.toString());
        return events.stream()
                .filter(event -> !rules.validate(
                                event.json(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .isEmpty())
                .map(event -> "%s %s is refused by the schema %s".formatted(event.name(), written, read))
                .toList();
    }
}
