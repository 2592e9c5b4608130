package id.mppdigital.citizen.attributes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is known and what is newly said about a child, a plot of land or whatever else of the citizen's has facts of its
 * own. Facts of two children must never mix: where a value differs, it is another child, and only the newer is kept.
 */
record Subject(List<Fact> known, List<Fact> said) {
    static Subject of(String name, Collection<Fact> known, Collection<Fact> said) {
        return new Subject(about(name, known), about(name, said));
    }

    boolean isAnother() {
        return known.stream().anyMatch(fact -> said.stream().anyMatch(other -> contradict(fact, other)));
    }

    /** What was said earlier may arrive later. */
    boolean isNewer() {
        return !newest(said).isBefore(newest(known));
    }

    private static List<Fact> about(String name, Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.source().subject().filter(name::equals).isPresent())
                .toList();
    }

    private static boolean contradict(Fact fact, Fact other) {
        return fact.source().equals(other.source()) && !fact.agreesWith(other);
    }

    private static Instant newest(List<Fact> facts) {
        return facts.stream().map(Fact::asOf).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }
}
