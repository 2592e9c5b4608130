package id.mppdigital.catalog.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a form says of its fields without a keyword of JSON Schema: where a value comes from, and our own formats. */
public final class FieldNotes {
    private FieldNotes() {}

    /** By field; fields without a note are left out. */
    public static ObjectNode of(JsonNode form) {
        var notes = JsonNodeFactory.instance.objectNode();
        for (var field : form.path("properties").properties()) {
            var note = JsonNodeFactory.instance.objectNode();
            if (field.getValue().has("x-source")) {
                note.set("source", field.getValue().path("x-source"));
            }
            if (field.getValue().has("format")) {
                note.set("format", field.getValue().path("format"));
            }
            if (!note.isEmpty()) {
                notes.set(field.getKey(), note);
            }
        }
        return notes;
    }
}
