package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import id.mppdigital.platform.problem.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sections of a form: which questions belong together, and in which order they are asked. */
public final class Sections {
    private static final String KEYWORD = "x-sections";
    private static final List<String> LAYOUT = List.of("x-autocomplete", "x-hint", "x-specific");

    private Sections() {}

    /** A form with sections has each field in one of them, and only its own fields. */
    static List<FormFault> check(JsonNode form) {
        List<FormFault> faults = new ArrayList<>();
        if (!form.has(KEYWORD)) {
            return faults;
        }
        var fields = form.path("properties");
        Set<String> left = new LinkedHashSet<>(fields.propertyNames());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < form.path(KEYWORD).size(); i++) {
            var section = form.path(KEYWORD).path(i);
            var at = "/" + KEYWORD + "/" + i;
            var code = section.path("code").asString("");
            if (!codes.add(code)) {
                faults.add(FormFault.of(at + "/code", CatalogRefusal.IN_TWO_SECTIONS, code));
            }
            for (int n = 0; n < section.path("fields").size(); n++) {
                var name = section.path("fields").path(n).asString("");
                var place = at + "/fields/" + n;
                if (!fields.has(name)) {
                    faults.add(FormFault.of(
                            place, CatalogRefusal.UNKNOWN_FIELD, name, Hint.nearest(name, fields.propertyNames())));
                } else if (!left.remove(name)) {
                    faults.add(FormFault.of(place, CatalogRefusal.IN_TWO_SECTIONS, name));
                }
            }
        }
        left.forEach(name -> faults.add(FormFault.of("/" + KEYWORD, CatalogRefusal.IN_NO_SECTION, name)));
        return faults;
    }

    /** The names of all fields in the order in which they are asked. */
    public static Set<String> order(JsonNode form) {
        Set<String> names = new LinkedHashSet<>();
        form.path(KEYWORD).forEach(section -> section.path("fields").forEach(name -> names.add(name.asString())));
        names.addAll(form.path("properties").propertyNames());
        return names;
    }

    /** In one language; none if the form has none. */
    public static ArrayNode of(JsonNode form, Language language) {
        var sections = JsonNodeFactory.instance.arrayNode();
        for (var section : form.path(KEYWORD)) {
            var plain = sections.addObject();
            plain.set("code", section.path("code"));
            plain.set("title", section.path("title").path(language.tag()));
            if (section.has("hint")) {
                plain.set("hint", section.path("hint").path(language.tag()));
            }
            plain.set("fields", section.path("fields").deepCopy());
        }
        return sections;
    }

    /**
     * The form without what may change within a published version: how it looks, and what the agency finds, which
     * nobody is asked for.
     */
    public static JsonNode withoutLayout(JsonNode form) {
        if (!(form instanceof ObjectNode whole)) {
            return form;
        }
        var rules = whole.deepCopy();
        rules.remove(List.of(KEYWORD, "x-finds"));
        rules.path("properties").forEach(field -> {
            if (field instanceof ObjectNode named) {
                named.remove(LAYOUT);
            }
        });
        return rules;
    }
}
