package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One field alone: its rules can be kept, its options have labels, and it takes whatever its source may hold. */
final class FieldCheck {
    private final String at;
    private final JsonNode field;
    private final FactSources sources;
    private final List<FormFault> faults = new ArrayList<>();

    private FieldCheck(String at, JsonNode field, FactSources sources) {
        this.at = at;
        this.field = field;
        this.sources = sources;
    }

    static List<FormFault> check(String at, JsonNode field, FactSources sources) {
        var check = new FieldCheck(at, field, sources);
        check.rules();
        check.labels();
        check.source();
        return check.faults;
    }

    private void rules() {
        faults.addAll(Expressions.check(at, field));
        faults.addAll(Expressions.check(at + "/items", field.path("items")));
        faults.addAll(Bounds.check(at, field));
        faults.addAll(Bounds.check(at + "/items", field.path("items")));
        if (faults.isEmpty()) {
            values();
        }
    }

    /** Every value that the field itself names is one that it takes. */
    private void values() {
        var schema = new FieldSchema(field);
        List.of("const", "default").forEach(keyword -> {
            if (field.has(keyword)) {
                accepted(at + "/" + keyword, field.path(keyword), schema);
            }
        });
        accepted("enum", field, at, schema);
        accepted("examples", field, at, schema);
        if (field.has("items")) {
            accepted("enum", field.path("items"), at + "/items", new FieldSchema(field.path("items")));
        }
    }

    private void accepted(String keyword, JsonNode of, String place, FieldSchema schema) {
        var values = of.path(keyword);
        for (int i = 0; i < values.size(); i++) {
            accepted(place + "/" + keyword + "/" + i, values.path(i), schema);
        }
    }

    private void accepted(String place, JsonNode value, FieldSchema schema) {
        schema.refusing(value)
                .ifPresent(keyword -> faults.add(
                        FormFault.of(place, CatalogRefusal.NEVER_ACCEPTED, value.asString(value.toString()), keyword)));
    }

    private void labels() {
        Set<String> options = new LinkedHashSet<>();
        var listed = field.has("items") ? field.path("items").path("enum") : field.path("enum");
        listed.forEach(option -> options.add(option.asString("")));
        var labels = field.path("x-options").propertyNames();
        options.stream()
                .filter(option -> !labels.contains(option))
                .forEach(option -> faults.add(FormFault.of(at + "/x-options", CatalogRefusal.LABEL_MISSING, option)));
        labels.stream()
                .filter(label -> !options.contains(label))
                .forEach(label -> faults.add(FormFault.of(
                        at + "/x-options/" + escaped(label),
                        CatalogRefusal.LABEL_WITHOUT_OPTION,
                        label,
                        Hint.nearest(label, options))));
    }

    private void source() {
        var fault = faults.isEmpty() ? SourceCheck.check(at, field, sources) : SourceCheck.unknown(at, field, sources);
        fault.or(() -> FactCheck.check(at, field, sources)).ifPresent(faults::add);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
