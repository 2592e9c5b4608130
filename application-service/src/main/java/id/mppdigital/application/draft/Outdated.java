package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.json.SameNumbers;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the current version of a form changed since the version of a draft; fields in the order of their names.
 *
 * @param currentVersion the version under which the service can be applied for now
 * @param changed fields with other rules, labels or options, or that are required in other cases
 */
public record Outdated(int currentVersion, List<String> added, List<String> removed, List<String> changed) {
    private static final Set<String> HELP =
            Set.of("x-hint", "x-autocomplete", "x-becomes", "x-informed", "x-overridable");

    static Outdated between(ServiceVersion then, ServiceVersion now) {
        return new Outdated(
                now.version(),
                fields(now).filter(field -> !then.has(field)).toList(),
                fields(then).filter(field -> !now.has(field)).toList(),
                fields(now).filter(then::has).filter(differs(then, now)).toList());
    }

    private static Stream<String> fields(ServiceVersion service) {
        return service.form().path("properties").propertyNames().stream().sorted();
    }

    private static Predicate<String> differs(ServiceVersion then, ServiceVersion now) {
        return field -> then.isOptional(field) != now.isOptional(field)
                || !question(then, field).equals(SameNumbers.BY_VALUE, question(now, field))
                || !conditions(then, field).equals(SameNumbers.BY_VALUE, conditions(now, field));
    }

    /** The field without what only helps to fill it in. */
    private static JsonNode question(ServiceVersion service, String field) {
        return service.field(field) instanceof ObjectNode whole
                ? whole.deepCopy().without(HELP)
                : service.field(field);
    }

    /** The conditions that say whether the field is required. */
    private static ArrayNode conditions(ServiceVersion service, String field) {
        var found = JsonNodeFactory.instance.arrayNode();
        Stream.concat(Stream.of(service.form()), service.form().path("allOf").valueStream())
                .filter(rule -> requires(rule.path("then"), field) || requires(rule.path("else"), field))
                .forEach(rule -> found.addArray().add(rule.path("if")).add(requires(rule.path("then"), field)));
        service.form().path("dependentRequired").properties().stream()
                .filter(dependents -> names(dependents.getValue(), field))
                .forEach(dependents -> found.add(dependents.getKey()));
        return found;
    }

    private static boolean requires(JsonNode condition, String field) {
        return names(condition.path("required"), field);
    }

    private static boolean names(JsonNode list, String field) {
        return list.valueStream().anyMatch(name -> field.equals(name.asString("")));
    }
}
