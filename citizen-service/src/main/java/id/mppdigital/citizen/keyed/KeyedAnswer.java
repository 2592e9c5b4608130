package id.mppdigital.citizen.keyed;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

    /**
     * With what an earlier answer about the same thing said of other facts: a register of the platform's own contract
     * answers those alone that a form needs. All are asked again when the first of them is due.
     */
    public KeyedAnswer beside(KeyedAnswer earlier, Set<FactSource> about, Instant now) {
        var others = earlier.facts().stream()
                .filter(fact -> earlier.reuseUntil().isAfter(now) && !about.contains(fact.source()))
                .toList();
        return others.isEmpty()
                ? this
                : new KeyedAnswer(
                        register,
                        key,
                        Stream.concat(facts.stream(), others.stream()).toList(),
                        earlier.reuseUntil().isBefore(reuseUntil) ? earlier.reuseUntil() : reuseUntil);
    }

    /** Without the key and the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "KeyedAnswer of " + register;
    }
}
