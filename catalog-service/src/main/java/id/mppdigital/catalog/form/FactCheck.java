package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether a field may do with its fact what it says. */
final class FactCheck {
    private static final String OVERRIDABLE = "x-overridable";
    private static final String CONSENT = "x-consent";
    private static final String SPECIFIC = "x-specific";

    private FactCheck() {}

    static Optional<FormFault> check(String at, JsonNode field, FactSources sources) {
        return override(at, field, sources)
                .or(() -> consent(at, field, sources))
                .or(() -> specific(at, field, sources));
    }

    /** A citizen may override only a register's fact, and never one that says who somebody is. */
    private static Optional<FormFault> override(String at, JsonNode field, FactSources sources) {
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

    /** What is shared only on consent is a register's: anything else its citizen gives by typing it. */
    private static Optional<FormFault> consent(String at, JsonNode field, FactSources sources) {
        var source = field.path("x-source").asString("");
        return field.has(CONSENT) && !sources.isRegistersFact(source)
                ? Optional.of(FormFault.of(at + "/" + CONSENT, CatalogRefusal.NOTHING_TO_SHARE))
                : Optional.empty();
    }

    /**
     * Specific data (UU 27/2022 art. 4 (2)) are asked for, or made, only on a law that the field names. That the
     * register may hand them out is no basis for whoever asks.
     */
    private static Optional<FormFault> specific(String at, JsonNode field, FactSources sources) {
        var named = field.at("/" + SPECIFIC + "/kind").asString("");
        return Stream.of("x-source", "x-becomes")
                .map(keyword -> field.path(keyword).asString(""))
                .flatMap(fact -> sources.specificKind(fact).stream().map(kind -> List.of(fact, kind)))
                .filter(fact -> !fact.getLast().equals(named))
                .map(fact -> FormFault.of(
                        at + "/" + SPECIFIC, CatalogRefusal.SPECIFIC_NEEDS_A_LAW, fact.getFirst(), fact.getLast()))
                .findFirst();
    }
}
