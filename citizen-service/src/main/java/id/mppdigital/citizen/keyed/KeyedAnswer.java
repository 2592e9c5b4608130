package id.mppdigital.citizen.keyed;

import id.mppdigital.citizen.attributes.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A register's answer about one thing of the citizen's.
 *
 * @param key with which it was asked, as the citizen wrote it
 * @param facts what the register said, under its own names
 * @param reuseUntil when it is asked again
 */
public record KeyedAnswer(String register, String key, List<Fact> facts, Instant reuseUntil) {
    /** People write a plate with blanks and without, a NOP with dots and without. */
    public static String plain(String key) {
        return key.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    public boolean isAbout(String other) {
        return plain(key).equals(plain(other));
    }

    /** Without the key and the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "KeyedAnswer of " + register;
    }
}
