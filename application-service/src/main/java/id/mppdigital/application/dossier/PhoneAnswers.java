package id.mppdigital.application.dossier;

import id.mppdigital.platform.text.PhoneNumber;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One number is one text, however it was typed: numbers that citizens declare are kept by E.164. */
final class PhoneAnswers {

    private PhoneAnswers() {}

    /** Rewrites the answers in place; what is no number stays for the form to refuse. */
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
