package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Conditions over several fields name fields of the form, and values that these fields take. */
final class ConditionCheck {
    private static final List<String> PARTS = List.of("if", "then", "else");

    private final JsonNode fields;
    private final List<FormFault> faults = new ArrayList<>();

    private ConditionCheck(JsonNode fields) {
        this.fields = fields;
    }

    static List<FormFault> check(JsonNode form) {
        var check = new ConditionCheck(form.path("properties"));
        check.names("/required", form.path("required"));
        check.dependents(form.path("dependentRequired"));
        check.conditional("", form);
        for (int i = 0; i < form.path("allOf").size(); i++) {
            check.conditional("/allOf/" + i, form.path("allOf").path(i));
        }
        return check.faults;
    }

    private void dependents(JsonNode dependents) {
        for (var entry : dependents.properties()) {
            var at = "/dependentRequired/" + entry.getKey();
            known(at, entry.getKey());
            names(at, entry.getValue());
        }
    }

    private void conditional(String at, JsonNode rule) {
        for (var part : PARTS) {
            names(at + "/" + part + "/required", rule.path(part).path("required"));
            for (var entry : rule.path(part).path("properties").properties()) {
                var place = at + "/" + part + "/properties/" + entry.getKey();
                if (known(place, entry.getKey())) {
                    constraint(place, fields.path(entry.getKey()), entry.getValue());
                }
            }
        }
    }

    private void names(String at, JsonNode names) {
        for (int i = 0; i < names.size(); i++) {
            known(at + "/" + i, names.path(i).asString(""));
        }
    }

    private boolean known(String at, String name) {
        if (fields.has(name)) {
            return true;
        }
        faults.add(FormFault.of(at, CatalogRefusal.UNKNOWN_FIELD, name, Hint.nearest(name, fields.propertyNames())));
        return false;
    }

    /** The field can still be answered with the constraint added. */
    private void constraint(String at, JsonNode field, JsonNode constraint) {
        var type = field.path("type").asString("");
        var before = faults.size();
        faults.addAll(Expressions.check(at, constraint));
        for (var keyword : constraint.propertyNames()) {
            if (!Keywords.fit(keyword, type)
                    || (keyword.equals("type")
                            && !constraint.path(keyword).asString("").equals(type))) {
                faults.add(FormFault.of(at + "/" + keyword, CatalogRefusal.NOT_ALLOWED_HERE, keyword));
            }
        }
        if (faults.size() > before) {
            return;
        }
        var both = ((ObjectNode) field).deepCopy().setAll((ObjectNode) constraint);
        faults.addAll(Bounds.check(at, both));
        var schema = new FieldSchema(field);
        accepted(at + "/const", constraint.path("const"), schema);
        for (int i = 0; i < constraint.path("enum").size(); i++) {
            accepted(at + "/enum/" + i, constraint.path("enum").path(i), schema);
        }
    }

    private void accepted(String at, JsonNode value, FieldSchema schema) {
        if (!value.isMissingNode()) {
            schema.refusing(value)
                    .ifPresent(keyword -> faults.add(FormFault.of(
                            at, CatalogRefusal.NEVER_ACCEPTED, value.asString(value.toString()), keyword)));
        }
    }
}
