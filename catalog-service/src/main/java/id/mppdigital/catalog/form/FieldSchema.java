package id.mppdigital.catalog.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import id.mppdigital.platform.pattern.EcmaPatterns;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One field of a form, compiled: tells which values it takes, by the rules by which answers are checked. */
final class FieldSchema {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .regularExpressionFactory(new EcmaPatterns())
                    .build()));
    /** Keywords that don't limit the value, or name values that are checked by themselves. */
    private static final List<String> NO_RULES = List.of(
            "x-label",
            "x-hint",
            "x-source",
            "x-becomes",
            "x-informed",
            "x-overridable",
            "x-consent",
            "x-specific",
            "x-options",
            "x-autocomplete",
            "default",
            "examples",
            "$comment");

    private final Schema schema;

    FieldSchema(JsonNode field) {
        var rules = ((ObjectNode) field).deepCopy();
        rules.remove(NO_RULES);
        this.schema = REGISTRY.getSchema(rules);
    }

    /** The keyword that refuses a value, if one does. */
    Optional<String> refusing(JsonNode value) {
        return schema.validate(value).stream().map(Error::getKeyword).findFirst();
    }
}
