package id.mppdigital.catalog.form;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form says of its fields without a keyword of JSON Schema: where a value comes from, our own formats, and how a
 * browser may fill it in.
 */
public final class FieldNotes {
    private static final Map<String, String> NAMES = Map.of(
            "x-source", "source",
            "x-overridable", "overridable",
            "x-consent", "consent",
            "x-specific", "specific",
            "format", "format",
            "x-autocomplete", "autocomplete");

    private FieldNotes() {}

    /** By field; fields without a note are left out. */
    public static ObjectNode of(JsonNode form) {
        var notes = JsonNodeFactory.instance.objectNode();
        for (var field : form.path("properties").properties()) {
            var note = JsonNodeFactory.instance.objectNode();
            NAMES.forEach((keyword, name) -> {
                if (field.getValue().has(keyword)) {
                    note.set(name, field.getValue().path(keyword));
                }
            });
            if (!note.isEmpty()) {
                notes.set(field.getKey(), note);
            }
        }
        return notes;
    }
}
