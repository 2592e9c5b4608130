package id.mppdigital.catalog.lifeevent;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The papers of all parts, each asked once: two requirements of one code are one paper that pleases both. */
class UnionDocuments {
    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    /** Adds one part's requirements; answers the part's codes with those of the one form. */
    Map<String, String> add(Part part, JsonNode service) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (var document : service.path("documents")) {
            var code = document.path("code").asString();
            if (!part.laterDocuments().contains(code)) {
                codes.put(code, add(part, code, document));
            }
        }
        return codes;
    }

    private String add(Part part, String code, JsonNode document) {
        var known = documents.get(code);
        if (known == null) {
            documents.put(code, (ObjectNode) document.deepCopy());
            return code;
        }
        var types = known.withArray("mediaTypes").deepCopy();
        var theirs = document.path("mediaTypes").valueStream().toList();
        types.removeIf(type -> !theirs.contains(type));
        if (types.isEmpty()) {
            var apart = part.code() + "-" + code;
            documents.put(apart, ((ObjectNode) document.deepCopy()).put("code", apart));
            return apart;
        }
        UnionLaw.takeIn(known, "specific", document);
        known.set("mediaTypes", types);
        known.put(
                "required",
                known.path("required").asBoolean() || document.path("required").asBoolean());
        known.put(
                "maxBytes",
                Math.min(
                        known.path("maxBytes").asLong(),
                        document.path("maxBytes").asLong()));
        return code;
    }

    ArrayNode all() {
        var all = JsonNodeFactory.instance.arrayNode();
        documents.values().forEach(all::add);
        return all;
    }
}
