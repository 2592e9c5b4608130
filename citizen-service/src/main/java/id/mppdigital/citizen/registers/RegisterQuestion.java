package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.manifest.Access;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a register is asked about a person.
 *
 * @param key where it is asked by another key than the NIK, as the citizen wrote it; null otherwise
 * @param wanted the facts that are needed; many registers answer with all that they hold
 * @param claims what the citizen says; only a register with {@link Access#MATCH} gets to see them
 */
public record RegisterQuestion(
        Nik nik, @Nullable String key, Set<FactSource> wanted, Map<FactSource, JsonNode> claims, Occasion occasion) {
    /** By the NIK. */
    public RegisterQuestion(Nik nik, Set<FactSource> wanted, Map<FactSource, JsonNode> claims, Occasion occasion) {
        this(nik, null, wanted, claims, occasion);
    }

    /** For which service of which mall it is asked. */
    public record Occasion(
            @Nullable String service, @Nullable String mall) {}

    /** People write a plate with blanks and without, a NOP with dots and without. */
    public static boolean isSameKey(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String key) {
        return key.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "RegisterQuestion" + wanted + claims.keySet();
    }
}
