package id.mppdigital.catalog.manifest;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Holds a document against the schema of its kind ({@code manifest.v1.schema.json}) and a form against JSON Schema itself. */
@Component
class ManifestShape {
    private static final String ID = "https://mppdigital.id/schemas/manifest.v1.schema.json";

    private final Map<ManifestKind, Schema> schemas = new EnumMap<>(ManifestKind.class);
    private final FormShape form;

    ManifestShape() {
        var source = source();
        var config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ID, source)).schemaRegistryConfig(config));
        for (var kind : ManifestKind.values()) {
            schemas.put(kind, registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + kind.label())));
        }
        this.form = new FormShape(registry);
    }

    List<ManifestError> check(ManifestDocument document) {
        var kind = ManifestKind.of(document.tree().path("kind").asString(""));
        if (kind.isEmpty()) {
            return List.of(document.error(
                    "/kind", "unknown-kind", "Give one of Channel, Service, Mall, Agency, Offering as kind."));
        }
        var schema = schemas.get(kind.get());
        if (schema == null) {
            throw new IllegalStateException("No schema for " + kind.get());
        }
        var errors = new ArrayList<>(errors(document, "", schema, document.tree()));
        if (kind.get() == ManifestKind.SERVICE) {
            errors.addAll(form.check(document));
            errors.addAll(ServiceShape.check(document));
        }
        return errors;
    }

    static List<ManifestError> errors(ManifestDocument document, String base, Schema schema, JsonNode value) {
        return schema.validate(value).stream()
                .map(error -> document.error(base + pointer(error), error.getKeyword(), error.getMessage()))
                .toList();
    }

    /** A missing or superfluous property is pointed at itself, not at the object around it. */
    private static String pointer(Error error) {
        var at = error.getInstanceLocation().toString();
        var property = error.getProperty();
        return property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private static String source() {
        try {
            return new ClassPathResource("manifest/manifest.v1.schema.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
