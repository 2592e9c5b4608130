package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Whether a citizen may override what fills a field: only a register's fact, and never one that says who somebody is.
 *
 * <p>Such facts are known by their names, whatever register holds them. A register's manifest can't unlock them, and an
 * older manifest need not say that they are locked.
 */
final class OverrideCheck {
    private static final String OVERRIDABLE = "x-overridable";
    private static final Set<String> IDENTITY = Set.of("gender", "birthDate", "birthPlace", "npwp", "relationship");
    private static final Pattern NAMES = Pattern.compile("(?:.*[a-z])?(?:[nN]ik|[nN]ame|[nN]umber)");

    private OverrideCheck() {}

    static Optional<FormFault> check(String at, JsonNode field, FactSources sources) {
        if (!field.has(OVERRIDABLE)) {
            return Optional.empty();
        }
        var source = field.path("x-source").asString("");
        if (!sources.isRegistersFact(source)) {
            return Optional.of(FormFault.of(at + "/" + OVERRIDABLE, CatalogRefusal.NOTHING_TO_OVERRIDE));
        }
        return isIdentity(source)
                ? Optional.of(FormFault.of(at + "/" + OVERRIDABLE, CatalogRefusal.IDENTITY_IS_LOCKED, source))
                : Optional.empty();
    }

    private static boolean isIdentity(String source) {
        var name = source.substring(source.indexOf('/') + 1);
        return IDENTITY.contains(name) || NAMES.matcher(name).matches();
    }
}
