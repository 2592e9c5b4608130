package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schema can't say of a register: its key is a known fact, its identity is one of its own facts, and what it
 * copies is owned by another register.
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
        copies(document, sources, errors);
        return errors;
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
