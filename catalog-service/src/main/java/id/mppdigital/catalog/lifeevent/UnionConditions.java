package id.mppdigital.catalog.lifeevent;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries the conditions of one part's form into the one form: under the names there, and decided already where they
 * ask for an answer that the manifest gives.
 */
class UnionConditions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Part part;
    private final Map<String, String> names;
    private final ArrayNode rules;
    private final Set<String> required;

    /**
     * @param names the part's fields to those of the one form
     * @param rules the one form's {@code allOf}
     * @param required the one form's required fields
     */
    UnionConditions(Part part, Map<String, String> names, ArrayNode rules, Set<String> required) {
        this.part = part;
        this.names = names;
        this.rules = rules;
        this.required = required;
    }

    void carry(JsonNode form) {
        form.path("required").forEach(field -> require(field.asString()));
        if (form.has("if")) {
            carryRule(form);
        }
        form.path("allOf").forEach(this::carryRule);
        form.path("dependentRequired").properties().forEach(entry -> {
            var rule = JSON.objectNode();
            rule.putObject("if").putArray("required").add(entry.getKey());
            rule.putObject("then").set("required", entry.getValue());
            carryRule(rule);
        });
    }

    private void require(String field) {
        var name = names.get(field);
        if (name != null) {
            required.add(name);
        }
    }

    /** A condition over what is known only later asks nothing now; the part's own form is checked when it starts. */
    private void carryRule(JsonNode rule) {
        var condition = (ObjectNode) rule.path("if").deepCopy();
        var about = new LinkedHashSet<>(condition.path("properties").propertyNames());
        condition.path("required").forEach(field -> about.add(field.asString()));
        if (about.stream().anyMatch(part.laterFields()::contains)) {
            return;
        }
        var holds = decided(condition, about);
        if (holds == null) {
            addRule(rule, renamed(condition));
        } else {
            rule.path(holds ? "then" : "else").path("required").forEach(field -> require(field.asString()));
        }
    }

    /** Takes known answers out of a condition: true or false if that decides it, otherwise null. */
    private @Nullable Boolean decided(ObjectNode condition, Set<String> about) {
        for (var field : about) {
            if (part.answers().has(field)) {
                var constraint = condition.path("properties").path(field);
                if (!allows(constraint, part.answers().path(field))) {
                    return false;
                }
                if (condition.path("properties") instanceof ObjectNode properties) {
                    properties.remove(field);
                }
                if (condition.path("required") instanceof ArrayNode needed) {
                    needed.removeIf(name -> name.asString().equals(field));
                }
            }
        }
        return condition.path("properties").isEmpty()
                        && condition.path("required").isEmpty()
                ? true
                : null;
    }

    private static boolean allows(JsonNode constraint, JsonNode answer) {
        return (!constraint.has("const") || constraint.path("const").equals(answer))
                && (!constraint.has("enum")
                        || constraint.path("enum").valueStream().anyMatch(answer::equals));
    }

    private void addRule(JsonNode rule, ObjectNode condition) {
        var carried = JSON.objectNode();
        carried.set("if", condition);
        for (var branch : new String[] {"then", "else"}) {
            if (rule.has(branch)) {
                var consequence = renamed(rule.path(branch));
                if (!consequence.isEmpty()) {
                    carried.set(branch, consequence);
                }
            }
        }
        if (carried.size() > 1) {
            rules.add(carried);
        }
    }

    private ObjectNode renamed(JsonNode schema) {
        var renamed = JSON.objectNode();
        var properties = JSON.objectNode();
        schema.path("properties").properties().forEach(entry -> {
            var name = names.get(entry.getKey());
            if (name != null) {
                properties.set(name, entry.getValue());
            }
        });
        var needed = JSON.arrayNode();
        schema.path("required").forEach(field -> {
            var name = names.get(field.asString());
            if (name != null) {
                needed.add(name);
            }
        });
        if (!properties.isEmpty()) {
            renamed.set("properties", properties);
        }
        if (!needed.isEmpty()) {
            renamed.set("required", needed);
        }
        return renamed;
    }
}
