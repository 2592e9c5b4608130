package id.mppdigital.catalog.lifeevent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sections of the one form: first what is asked, last what others know already. */
class UnionSections {
    private final Map<String, ObjectNode> sections = new LinkedHashMap<>();

    /**
     * Adds one part's sections with the fields that no earlier part asked.
     *
     * @param fresh the part's new fields to their names in the one form
     */
    void add(Part part, JsonNode service, Map<String, String> fresh) {
        var left = new LinkedHashMap<>(fresh);
        for (var section : service.path("form").path("x-sections")) {
            var names = new ArrayList<String>();
            section.path("fields").forEach(field -> {
                var name = left.remove(field.asString());
                if (name != null) {
                    names.add(name);
                }
            });
            if (!names.isEmpty()) {
                place(part, section, names);
            }
        }
        if (!left.isEmpty()) {
            var rest = JsonNodeFactory.instance.objectNode().put("code", part.code());
            rest.set("title", service.path("name"));
            place(part, rest, List.copyOf(left.values()));
        }
    }

    private void place(Part part, JsonNode section, List<String> names) {
        var code = section.path("code").asString();
        var known = sections.get(code);
        if (known != null && !known.path("title").equals(section.path("title"))) {
            code = part.code() + "-" + code;
        }
        var target = sections.get(code);
        if (target == null) {
            target = (ObjectNode) section.deepCopy();
            target.put("code", code);
            target.putArray("fields");
            sections.put(code, target);
        }
        var fields = (ArrayNode) target.path("fields");
        names.forEach(fields::add);
    }

    /** @param known fields that a register or the account fills in */
    ArrayNode inOrder(Set<String> known) {
        var all = JsonNodeFactory.instance.arrayNode();
        sections.values().stream().filter(section -> !isKnown(section, known)).forEach(all::add);
        sections.values().stream().filter(section -> isKnown(section, known)).forEach(all::add);
        return all;
    }

    private static boolean isKnown(JsonNode section, Set<String> known) {
        return section.path("fields").valueStream().allMatch(field -> known.contains(field.asString()));
    }
}
