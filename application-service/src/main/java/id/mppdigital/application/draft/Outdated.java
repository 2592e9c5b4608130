package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.json.SameNumbers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the current version of a form changed since the version of a draft; fields in the order of their names.
 *
 * @param currentVersion the version under which the service can be applied for now
 * @param changed fields with other rules or texts, or that have become required or optional
 */
record Outdated(int currentVersion, List<String> added, List<String> removed, List<String> changed) {
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
                || !then.field(field).equals(SameNumbers.BY_VALUE, now.field(field));
    }
}
