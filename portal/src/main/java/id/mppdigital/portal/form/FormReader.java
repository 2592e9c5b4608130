package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a published form. A form without sections becomes one section. */
final class FormReader {
    private static final Wording WHOLE = new Wording("Isian permohonan", "Your application");
    private static final Wording REST = new Wording("Isian lainnya", "Further questions");

    private FormReader() {}

    static Form read(JsonNode published) {
        var schema = published.path("form");
        var fields = fields(schema.path("properties"));
        return new Form(
                published.path("code").asString(""),
                published.path("version").asInt(0),
                wording(published.path("name")),
                sections(schema.path("x-sections"), fields),
                published
                        .path("documents")
                        .valueStream()
                        .map(FormReader::requirement)
                        .toList(),
                new FormRules(schema, Map.copyOf(fields)));
    }

    static FoundFields found(JsonNode finds) {
        var fields = fields(finds);
        return new FoundFields(
                List.copyOf(fields.values()), new FormRules(FoundFields.schema(finds), Map.copyOf(fields)));
    }

    private static Map<String, Field> fields(JsonNode properties) {
        var fields = new LinkedHashMap<String, Field>();
        properties.properties().forEach(entry -> fields.put(entry.getKey(), field(entry.getKey(), entry.getValue())));
        return fields;
    }

    private static Field field(String name, JsonNode schema) {
        return new Field(
                name,
                Controls.of(schema),
                wording(schema.path("x-label")),
                optional(schema.path("x-hint")),
                schema.path("x-source").asString(null),
                schema.path("x-autocomplete").asString(null),
                Specific.of(schema.path("x-specific")),
                optional(schema.path("x-consent")));
    }

    private static List<Section> sections(JsonNode declared, Map<String, Field> fields) {
        var left = new LinkedHashMap<>(fields);
        var sections = new ArrayList<Section>();
        for (var one : declared) {
            var inside = new ArrayList<Field>();
            for (var name : one.path("fields")) {
                var field = left.remove(name.asString(""));
                if (field != null) {
                    inside.add(field);
                }
            }
            sections.add(new Section(
                    one.path("code").asString(""),
                    wording(one.path("title")),
                    optional(one.path("hint")),
                    List.copyOf(inside)));
        }
        if (!left.isEmpty()) {
            var title = sections.isEmpty() ? WHOLE : REST;
            sections.add(new Section("form", title, null, List.copyOf(left.values())));
        }
        return List.copyOf(sections);
    }

    private static Form.Requirement requirement(JsonNode one) {
        return new Form.Requirement(
                one.path("code").asString(""),
                wording(one.path("name")),
                one.path("required").asBoolean(false),
                one.path("mediaTypes").valueStream().map(JsonNode::asString).toList(),
                one.path("maxBytes").asLong(0),
                Specific.of(one.path("specific")));
    }

    private static @Nullable Wording optional(JsonNode both) {
        return both.isObject() ? wording(both) : null;
    }

    static Wording wording(JsonNode both) {
        return new Wording(both.path("id").asString(""), both.path("en").asString(""));
    }
}
