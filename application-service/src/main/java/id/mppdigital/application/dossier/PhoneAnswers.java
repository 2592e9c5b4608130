package id.mppdigital.application.dossier;

import id.mppdigital.platform.text.PhoneNumber;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rewrites declared phone numbers to E.164, so that one number is always the same text. */
final class PhoneAnswers {
    private PhoneAnswers() {}

    /** Changes the answers in place; invalid numbers stay as they are, and the form refuses them. */
    static void normalise(JsonNode form, Map<String, JsonNode> answers, Map<String, Provenance> provenance) {
        answers.replaceAll((field, value) -> {
            var format = form.path("properties").path(field).path("format").asString("");
            var attested = provenance.getOrDefault(field, Provenance.DECLARED).isAttested();
            return format.equals("phone") && value.isString() && !attested ? normal(value) : value;
        });
    }

    private static JsonNode normal(JsonNode written) {
        return PhoneNumber.normal(written.stringValue())
                .<JsonNode>map(JsonNodeFactory.instance::stringNode)
                .orElse(written);
    }
}
