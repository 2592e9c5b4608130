package id.mppdigital.catalog.lifeevent;

import id.mppdigital.catalog.form.Sections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one form of a life event: what its parts ask, each fact once. A fact is known by its {@code x-becomes} or
 * {@code x-source}; a field without either only equals a field of the same name and the same schema. What the manifest
 * answers and what a granted part makes known is not asked.
 *
 * @param form as services publish theirs: docs/forms.md
 * @param documents the papers, as services publish theirs
 * @param parts what of both goes to which part, by the part's code
 * @param misfits facts that two parts ask so differently that no answer pleases both
 */
public record UnionForm(ObjectNode form, ArrayNode documents, Map<String, Filled> parts, List<Misfit> misfits) {
    /**
     * What of the one form goes to a part.
     *
     * @param fields the part's fields to those of the one form
     * @param documents the part's requirements to those of the one form
     */
    public record Filled(Map<String, String> fields, Map<String, String> documents) {}

    /**
     * A part's field that can't share an answer with an earlier part's.
     *
     * @param field the name in the part's form
     */
    public record Misfit(Part part, String field) {}

    /**
     * Builds the form.
     *
     * @param parts not in a circle
     * @param services a part's service, as its manifest says it
     */
    public static UnionForm of(Parts parts, Function<Part, JsonNode> services) {
        return new Builder(parts).build(services);
    }

    private static class Builder {
        private final Parts parts;
        private final Map<String, UnionField> fields = new LinkedHashMap<>();
        private final Set<String> required = new LinkedHashSet<>();
        private final ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        private final UnionSections sections = new UnionSections();
        private final UnionDocuments documents = new UnionDocuments();
        private final Map<String, Filled> filled = new LinkedHashMap<>();
        private final List<Misfit> misfits = new ArrayList<>();

        Builder(Parts parts) {
            this.parts = parts;
        }

        UnionForm build(Function<Part, JsonNode> services) {
            parts.all().forEach(part -> add(part, services.apply(part)));
            return new UnionForm(form(), documents.all(), filled, misfits);
        }

        private void add(Part part, JsonNode service) {
            var form = service.path("form");
            Map<String, String> names = new LinkedHashMap<>();
            Map<String, String> fresh = new LinkedHashMap<>();
            for (var field : Sections.order(form)) {
                if (part.asks(field)) {
                    var asked = fields.size();
                    var name = ask(part, field, form.path("properties").path(field));
                    names.put(field, name);
                    if (fields.size() > asked) {
                        fresh.put(field, name);
                    }
                }
            }
            new UnionConditions(part, names, rules, required).carry(form);
            sections.add(part, service, fresh);
            filled.put(part.code(), new Filled(names, documents.add(part, service)));
        }

        private String ask(Part part, String field, JsonNode schema) {
            for (var known : fields.values()) {
                if (known.isAskedBy(part, field, schema, parts)) {
                    if (!known.takeIn(part, field, schema)) {
                        misfits.add(new Misfit(part, field));
                    }
                    return known.name();
                }
            }
            var name = fields.containsKey(field) ? apart(part, field) : field;
            fields.put(name, new UnionField(name, part, field, schema));
            return name;
        }

        /** Two questions of one name: the later one bears its part's name too. */
        private static String apart(Part part, String field) {
            var words = part.code().split("-", -1);
            for (int i = 1; i < words.length; i++) {
                words[i] = capital(words[i]);
            }
            return String.join("", words) + capital(field);
        }

        private static String capital(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        private ObjectNode form() {
            var form = JsonNodeFactory.instance.objectNode();
            form.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
            var properties = form.putObject("properties");
            fields.values().forEach(field -> properties.set(field.name(), field.schema()));
            var needed = form.putArray("required");
            required.forEach(needed::add);
            form.put("additionalProperties", false);
            if (!rules.isEmpty()) {
                form.set("allOf", rules);
            }
            var known = fields.values().stream()
                    .filter(field -> field.schema().has("x-source"))
                    .map(UnionField::name)
                    .collect(Collectors.toSet());
            form.set("x-sections", sections.inOrder(known));
            return form;
        }
    }
}
