package id.mppdigital.citizen.prefill.field;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a prefilled value can be relied on. A field without a value always says why. */
public enum FieldState {
    /** The source said so within its freshness. */
    FRESH,
    /** The source said so earlier, or only the citizen said so where a register would know better. */
    CACHED,
    /** The register could not be asked and nothing is stored. */
    UNAVAILABLE,
    /**
     * The register and the citizen say different things: the citizen chooses, and nothing is vouched for. Or two
     * registers do: then each of them vouches for what it says.
     */
    CONFLICT,
    /** The citizen withdrew the source, or restricted the fact: it is neither asked nor is anything of it shown. */
    NOT_CONSENTED,
    /** Nobody knows. */
    UNKNOWN;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
