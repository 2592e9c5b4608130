package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whether a field can be filled from its source: the source exists, and the field takes every value that it may hold.
 */
public final class SourceCheck {
    private static final String SOURCE = "x-source";

    private SourceCheck() {}

    /** The fault of a field that has no other fault. */
    public static Optional<FormFault> check(String at, JsonNode field, FactSources sources) {
        return unknown(at, field, sources).or(() -> unfit(at, field, sources));
    }

    static Optional<FormFault> unknown(String at, JsonNode field, FactSources sources) {
        var source = field.path(SOURCE).asString("");
        return field.has(SOURCE) && !sources.isFact(source)
                ? Optional.of(sources.unknown(at + "/" + SOURCE, source))
                : Optional.empty();
    }

    /** What an agency finds becomes a fact that there is, and no document. */
    static List<FormFault> becomes(String at, JsonNode found, FactSources sources) {
        return found.properties().stream()
                .map(field -> Map.entry(
                        at + "/" + field.getKey() + "/x-becomes",
                        field.getValue().path("x-becomes").asString("")))
                .filter(fact ->
                        !sources.isFact(fact.getValue()) || fact.getValue().startsWith("documents/"))
                .map(fact -> sources.unknown(fact.getKey(), fact.getValue()))
                .toList();
    }

    private static Optional<FormFault> unfit(String at, JsonNode field, FactSources sources) {
        var source = field.path(SOURCE).asString("");
        var values = sources.valuesOf(source);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var schema = new FieldSchema(field);
        return values.stream()
                .flatMap(value -> schema
                        .refusing(value)
                        .map(keyword -> FormFault.of(
                                at + "/" + SOURCE,
                                CatalogRefusal.SOURCE_DOES_NOT_FIT,
                                source,
                                value.toString(),
                                keyword))
                        .stream())
                .findFirst();
    }
}
