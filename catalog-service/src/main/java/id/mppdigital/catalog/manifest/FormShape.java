package id.mppdigital.catalog.manifest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** A form must itself be JSON Schema 2020-12, and one that can be used as it stands: no references, patterns that compile. */
class FormShape {
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String FORM = "/spec/form";

    /** They would make every reader of the form fetch or resolve something, or loop. */
    private static final Set<String> REFERENCES =
            Set.of("$ref", "$dynamicRef", "$dynamicAnchor", "$anchor", "$id", "$defs", "definitions");

    private final Schema metaSchema;

    FormShape(SchemaRegistry registry) {
        this.metaSchema = registry.getSchema(SchemaLocation.of(META_SCHEMA));
    }

    List<ManifestError> check(ManifestDocument document) {
        var form = document.tree().path("spec").path("form");
        if (!form.isObject()) {
            return List.of();
        }
        var errors = new ArrayList<>(ManifestShape.errors(document, FORM, metaSchema, form));
        for (var field : form.path("properties").properties()) {
            field(document, FORM + "/properties/" + field.getKey(), field.getValue(), errors);
        }
        required(document, form, errors);
        return errors;
    }

    private static void required(ManifestDocument document, JsonNode form, List<ManifestError> errors) {
        int index = 0;
        for (var name : form.path("required")) {
            if (!form.path("properties").has(name.asString(""))) {
                errors.add(document.error(
                        FORM + "/required/" + index,
                        "unknown-field",
                        "The required field '" + name.asString("") + "' is not among the properties."));
            }
            index++;
        }
    }

    private static void field(ManifestDocument document, String at, JsonNode field, List<ManifestError> errors) {
        source(document, at, field, errors);
        walk(document, at, field, errors);
    }

    private static void source(ManifestDocument document, String at, JsonNode field, List<ManifestError> errors) {
        var source = field.get("x-source");
        if (source != null && !FactSource.isFact(source.asString(""))) {
            errors.add(document.error(at + "/x-source", "unknown-source", FactSource.EXPLANATION));
        }
    }

    private static void walk(ManifestDocument document, String at, JsonNode schema, List<ManifestError> errors) {
        for (var entry : schema.properties()) {
            var here = at + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            if (REFERENCES.contains(entry.getKey())) {
                errors.add(document.error(
                        here, "reference-not-allowed", "Write the schema out; forms hold no references."));
            } else if (entry.getKey().equals("pattern") && entry.getValue().isString()) {
                pattern(document, here, entry.getValue().asString(), errors);
            } else if (!entry.getKey().startsWith("x-")) {
                walk(document, here, entry.getValue(), errors);
            }
        }
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            walk(document, at + "/" + i, schema.get(i), errors);
        }
    }

    private static void pattern(ManifestDocument document, String at, String pattern, List<ManifestError> errors) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            errors.add(document.error(at, "bad-pattern", "Not a regular expression: " + broken.getDescription() + "."));
        }
    }
}
