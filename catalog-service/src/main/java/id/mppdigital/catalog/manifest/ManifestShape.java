package id.mppdigital.catalog.manifest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.form.FormCheck;
import id.mppdigital.catalog.manifest.schema.SchemaSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.pattern.EcmaPatterns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Checks a document by the schema of its kind ({@code manifest.v1.schema.json}), and a form by the subset for forms.
 */
@Component
class ManifestShape {
    private static final String FORM = "/spec/form";

    private final SchemaSources sources = new SchemaSources();
    private final SchemaFaults faults = new SchemaFaults(sources);
    private final Map<ManifestKind, Schema> schemas = new EnumMap<>(ManifestKind.class);

    ManifestShape() {
        var config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(new EcmaPatterns())
                .build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(sources.texts()).schemaRegistryConfig(config));
        for (var kind : ManifestKind.values()) {
            schemas.put(
                    kind, registry.getSchema(SchemaLocation.of(SchemaSources.MANIFEST + "#/$defs/" + kind.label())));
        }
    }

    List<ManifestError> check(ManifestDocument document, FactSources sources) {
        var kind = document.kind();
        if (kind.isEmpty()) {
            return List.of(document.error("/kind", CatalogRefusal.UNKNOWN_KIND));
        }
        var schema = schemas.get(kind.get());
        if (schema == null) {
            throw new IllegalStateException("No schema for " + kind.get());
        }
        List<ManifestError> errors = new ArrayList<>(faults.of(document, schema.validate(document.tree())));
        var numbers = WholeNumbers.check(document, errors);
        // A misread number is reported once, by WholeNumbers.
        errors.removeIf(
                error -> numbers.stream().anyMatch(number -> number.pointer().equals(error.pointer())));
        errors.addAll(numbers);
        switch (kind.get()) {
            case REGISTER -> errors.addAll(RegisterShape.check(document, sources));
            case SERVICE -> {
                errors.addAll(form(document, sources, errors));
                errors.addAll(ServiceShape.check(document, sources));
            }
            case EVIDENCE -> errors.addAll(EvidenceShape.check(document, sources));
            case CHANNEL, LIFE_EVENT, MALL, AGENCY, OFFERING -> {
                // the schema checks everything
            }
        }
        return errors;
    }

    private static List<ManifestError> form(ManifestDocument document, FactSources sources, List<ManifestError> soFar) {
        var wrong = soFar.stream().map(ManifestError::pointer).toList();
        return FormCheck.check(
                        document.tree().at(FORM),
                        sources,
                        at -> wrong.stream().noneMatch(pointer -> (pointer + "/").startsWith(FORM + at + "/")))
                .stream()
                .map(fault -> document.error(FORM + fault.pointer(), fault))
                .toList();
    }
}
