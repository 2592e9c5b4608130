package id.mppdigital.catalog.manifest;

import com.networknt.schema.Error;
import id.mppdigital.catalog.manifest.schema.SchemaSources;
import id.mppdigital.catalog.manifest.schema.Types;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in our own words, in both languages, what the validator found; its own texts are for programmers. */
class SchemaFaults {
    /** The pattern of texts that must hold a letter or a digit. */
    private static final String MEANINGFUL = "[\\p{L}\\p{N}]";

    /** Keywords that would make every reader of a form fetch or resolve something, or loop. */
    private static final Set<String> REFERENCES =
            Set.of("$ref", "$dynamicRef", "$dynamicAnchor", "$anchor", "$id", "$defs", "definitions");

    private final SchemaSources sources;

    SchemaFaults(SchemaSources sources) {
        this.sources = sources;
    }

    List<ManifestError> of(ManifestDocument document, List<Error> errors) {
        return errors.stream()
                .filter(error -> !fraction(error))
                .map(error -> fault(document, error))
                .distinct()
                .toList();
    }

    /** {@link WholeNumbers} reports those. */
    private static boolean fraction(Error error) {
        return error.getKeyword().equals("type")
                && text(error.getSchemaNode()).equals("integer")
                && error.getInstanceNode() != null
                && error.getInstanceNode().isNumber();
    }

    private ManifestError fault(ManifestDocument document, Error error) {
        var at = pointer(error);
        var rule = String.valueOf(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> document.error(at, CatalogRefusal.REQUIRED);
            case "additionalProperties" -> unknown(document, at, error);
            case "type" -> wrongType(document, at, error);
            case "enum" -> document.error(at, CatalogRefusal.NOT_LISTED, listed(error.getSchemaNode()));
            case "const" -> document.error(at, CatalogRefusal.CONST, rule);
            case "pattern" ->
                MEANINGFUL.equals(text(error.getSchemaNode()))
                        ? document.error(at, CatalogRefusal.BLANK_TEXT)
                        : document.error(at, CatalogRefusal.PATTERN, text(error.getSchemaNode()));
            case "minLength" -> document.error(at, CatalogRefusal.TOO_SHORT, rule);
            case "maxLength" -> document.error(at, CatalogRefusal.TOO_LONG, rule);
            case "minimum" -> document.error(at, CatalogRefusal.TOO_SMALL, rule);
            case "maximum" -> document.error(at, CatalogRefusal.TOO_BIG, rule);
            case "minItems", "minProperties" -> document.error(at, CatalogRefusal.TOO_FEW, rule);
            case "maxItems", "maxProperties" -> document.error(at, CatalogRefusal.TOO_MANY_ENTRIES, rule);
            case "uniqueItems" -> document.error(at, CatalogRefusal.LISTED_TWICE);
            case "propertyNames" -> document.error(at, CatalogRefusal.BAD_NAME, name(error));
            case "false", "dependentRequired" -> document.error(at, CatalogRefusal.NOT_ALLOWED_HERE, last(at));
            default -> document.error(at, CatalogRefusal.NOT_AS_DESCRIBED, error.getKeyword());
        };
    }

    private ManifestError unknown(ManifestDocument document, String at, Error error) {
        var name = name(error);
        if (REFERENCES.contains(name)) {
            return document.error(at, CatalogRefusal.REFERENCE_NOT_ALLOWED);
        }
        var known = sources.namesBeside(error.getSchemaLocation().toString());
        return document.error(at, CatalogRefusal.UNKNOWN_KEY, name, Hint.nearest(name, known));
    }

    private static ManifestError wrongType(ManifestDocument document, String at, Error error) {
        var found = error.getInstanceNode();
        var written = document.lines().writtenAt(at).orElseGet(() -> text(found));
        return document.error(
                at,
                CatalogRefusal.WRONG_TYPE,
                Types.wanted(error.getSchemaNode()),
                Types.of(found),
                Types.advice(text(error.getSchemaNode()), found, written));
    }

    private static String listed(@Nullable JsonNode options) {
        return options == null
                ? ""
                : options.valueStream().map(SchemaFaults::text).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.isString() ? node.stringValue() : node.toString();
    }

    private static String name(Error error) {
        return Objects.toString(error.getProperty(), "");
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** A missing or superfluous property is pointed at itself, not at the object around it. */
    private static String pointer(Error error) {
        var at = error.getInstanceLocation().toString();
        var property = error.getProperty();
        return property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
    }
}
