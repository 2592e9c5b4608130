package id.mppdigital.citizen.prefill.field;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of a form say together about one fact.
 *
 * @param standing the owner's value, or another's where the owner has none that counts; null where nobody says anything
 * @param otherwise what other registers say that do not agree with it, each value once
 * @param ownerDecides whether the owner's value counts nevertheless; otherwise the citizen chooses
 */
public record Sayings(RegisterView.@Nullable Known standing, List<Fact> otherwise, boolean ownerDecides) {
    /** Of a register to which no other is compared. */
    public static Sayings alone(FactSource source, RegisterView view) {
        return new Sayings(view.known().get(source), List.of(), false);
    }

    /** @param views what is known of the facts of each register, by its code */
    public static Sayings of(FactSource source, Copies copies, Function<String, RegisterView> views) {
        Function<FactSource, Optional<RegisterView.Known>> said =
                fact -> Optional.ofNullable(views.apply(fact.register()).known().get(fact));
        return copies.ownerDecides(source)
                ? ofOwner(source, copies, said)
                : ofAll(copies.group(source)
                        .flatMap(fact -> said.apply(fact).stream())
                        .toList());
    }

    /** A copy of who somebody is never takes the owner's place; it is only told beside it. */
    private static Sayings ofOwner(
            FactSource source, Copies copies, Function<FactSource, Optional<RegisterView.Known>> said) {
        var owner = said.apply(copies.ownerOf(source));
        if (owner.isEmpty() || !owner.get().isFresh()) {
            return new Sayings(owner.or(() -> said.apply(source)).orElse(null), List.of(), true);
        }
        var fresh = copies.group(source)
                .flatMap(fact -> said.apply(fact).stream())
                .filter(RegisterView.Known::isFresh)
                .map(RegisterView.Known::fact);
        return new Sayings(owner.get(), differing(owner.get().fact(), fresh), true);
    }

    /** What is fresh goes before what is not, and among older values only the newest counts. */
    private static Sayings ofAll(List<RegisterView.Known> all) {
        Predicate<RegisterView.Known> counts = RegisterView.Known::isFresh;
        if (all.stream().noneMatch(counts)) {
            var newest = all.stream().map(one -> one.fact().asOf()).max(Comparator.naturalOrder());
            counts = one -> one.fact().asOf().equals(newest.orElse(Instant.MIN));
        }
        var counting = all.stream().filter(counts).toList();
        if (counting.isEmpty()) {
            return new Sayings(null, List.of(), false);
        }
        var first = counting.getFirst();
        return new Sayings(first, differing(first.fact(), counting.stream().map(RegisterView.Known::fact)), false);
    }

    private static List<Fact> differing(Fact standing, Stream<Fact> others) {
        var differing = new ArrayList<Fact>();
        others.filter(other -> !other.agreesWith(standing))
                .filter(other -> differing.stream().noneMatch(other::agreesWith))
                .forEach(differing::add);
        return List.copyOf(differing);
    }

    /** Whether any register says the same. */
    boolean include(Fact said) {
        return standing != null && said.agreesWith(standing.fact())
                || otherwise.stream().anyMatch(said::agreesWith);
    }
}
