package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema can't say of a register: its key is a known fact, who asks by a key of its own is its owner, its
 * identity is one of its own facts, what it copies is owned by another register, and words are for values it may hold.
 */
final class RegisterShape {
    private RegisterShape() {}

    static List<ManifestError> check(ManifestDocument document, FactSources sources) {
        List<ManifestError> errors = new ArrayList<>();
        var key = document.tree().at("/spec/lookup/key");
        if (key.isString() && !sources.isFact(key.stringValue())) {
            errors.add(document.error("/spec/lookup/key", sources.unknown("", key.stringValue())));
        }
        var identity = document.tree().at("/spec/identity");
        var own = FactSources.NONE.with(document.code(), document.tree().path("spec"));
        if (identity.isString() && !own.isRegistersFact(identity.stringValue())) {
            errors.add(document.error("/spec/identity", CatalogRefusal.FOREIGN_FACT, identity.stringValue()));
        }
        if (own.isRegistersFact(key.asString("")) && !key.equals(identity)) {
            ofThings(document, errors);
        }
        copies(document, sources, errors);
        words(document, errors);
        return errors;
    }

    /** Who asks about a thing by its key must be known to own it. */
    private static void ofThings(ManifestDocument document, List<ManifestError> errors) {
        var lookup = document.tree().at("/spec/lookup");
        var protocol = lookup.path("protocol").asString("");
        if (!List.of("LOOKUP", "ATTRIBUTES").contains(protocol)) {
            errors.add(document.error("/spec/lookup/key", CatalogRefusal.KEY_NEEDS_OWNER, protocol));
        } else if (protocol.equals("LOOKUP")) {
            List.of("echo", "owner").stream()
                    .filter(part -> !lookup.path("request").has(part))
                    .forEach(part -> errors.add(
                            document.error("/spec/lookup/request/" + part, CatalogRefusal.KEY_NEEDS_OWNER, protocol)));
        }
    }

    /** Words are for values that the fact may hold; a value without words stands as it is. */
    private static void words(ManifestDocument document, List<ManifestError> errors) {
        for (var record : document.tree().at("/spec/facts").properties()) {
            for (var fact : record.getValue().properties()) {
                var held = Stream.concat(
                                fact.getValue().path("codes").valueStream(),
                                Stream.of(fact.getValue().path("otherwise")))
                        .map(value -> value.asString(""))
                        .collect(Collectors.toSet());
                fact.getValue().path("words").propertyNames().stream()
                        .filter(value -> !held.contains(value))
                        .forEach(value -> errors.add(document.error(
                                "/spec/facts/" + record.getKey() + "/" + fact.getKey() + "/words/"
                                        + value.replace("~", "~0").replace("/", "~1"),
                                CatalogRefusal.NO_SUCH_VALUE,
                                value,
                                String.join(", ", new TreeSet<>(held)))));
            }
        }
    }

    private static void copies(ManifestDocument document, FactSources sources, List<ManifestError> errors) {
        for (var record : document.tree().at("/spec/facts").properties()) {
            for (var fact : record.getValue().properties()) {
                var owner = fact.getValue().path("sameAs").asString("");
                var at = "/spec/facts/" + record.getKey() + "/" + fact.getKey() + "/sameAs";
                if (owner.isEmpty()) {
                    continue;
                }
                if (!sources.isRegistersFact(owner)) {
                    errors.add(document.error(at, sources.unknown("", owner)));
                } else if (owner.startsWith(document.code() + ".") || sources.isCopy(owner)) {
                    errors.add(document.error(at, CatalogRefusal.NO_OWNER, owner));
                }
            }
        }
    }
}
