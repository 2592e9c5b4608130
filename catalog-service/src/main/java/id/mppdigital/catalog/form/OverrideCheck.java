package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whether a citizen may override what fills a field: only a register's fact, and never one that says who somebody is.
 */
final class OverrideCheck {
    private static final String OVERRIDABLE = "x-overridable";

    private OverrideCheck() {}

    static Optional<FormFault> check(String at, JsonNode field, FactSources sources) {
        if (!field.has(OVERRIDABLE)) {
            return Optional.empty();
        }
        var source = field.path("x-source").asString("");
        if (!sources.isRegistersFact(source)) {
            return Optional.of(FormFault.of(at + "/" + OVERRIDABLE, CatalogRefusal.NOTHING_TO_OVERRIDE));
        }
        return FactSources.isIdentity(source)
                ? Optional.of(FormFault.of(at + "/" + OVERRIDABLE, CatalogRefusal.IDENTITY_IS_LOCKED, source))
                : Optional.empty();
    }
}
