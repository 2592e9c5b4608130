package id.mppdigital.portal.event;

import id.mppdigital.portal.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A life event's one form, and what of it goes to which part.
 *
 * @param form with the life event's code in place of a service's
 */
record Bundle(Form form, List<Part> parts) {
    /** @param fields the fields of the service's form to those of the one form */
    record Part(String code, String service, int version, Map<String, String> fields) {
        private static Part of(JsonNode part) {
            return new Part(
                    part.path("code").asString(""),
                    part.path("service").asString(""),
                    part.path("version").asInt(0),
                    part.path("fields").properties().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().asString(""))));
        }
    }

    /**
     * Of the keys of things, those that this part's service asks for.
     *
     * @param about by the fact that each is
     */
    Map<String, String> askedBy(Part part, Map<String, String> about) {
        return about.entrySet().stream()
                .filter(key -> part.fields().values().stream()
                        .flatMap(field -> form.field(field).stream())
                        .anyMatch(field -> key.getKey().equals(field.source())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param published the catalogue's answer, in both languages */
    static Bundle of(JsonNode published) {
        var shaped = (ObjectNode) published.deepCopy();
        shaped.set("documents", published.at("/asked/documents"));
        return new Bundle(
                Form.of(shaped),
                published.at("/asked/parts").valueStream().map(Part::of).toList());
    }
}
