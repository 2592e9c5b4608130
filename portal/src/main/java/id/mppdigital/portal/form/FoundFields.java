package id.mppdigital.portal.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an agency may tell with its decision: the form's {@code x-finds}, written like fields. Nobody is asked for them.
 *
 * @param rules what is wrong with what was typed; none of the fields is required
 */
public record FoundFields(List<Field> fields, FormRules rules) {
    public static final FoundFields NONE = of(JsonNodeFactory.instance.objectNode());

    /** @param published the catalogue's answer, in both languages */
    public static FoundFields of(JsonNode published) {
        return FormReader.found(published.path("form").path("x-finds"));
    }

    static JsonNode schema(JsonNode finds) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        schema.set("properties", finds.isObject() ? finds : JsonNodeFactory.instance.objectNode());
        return schema;
    }
}
