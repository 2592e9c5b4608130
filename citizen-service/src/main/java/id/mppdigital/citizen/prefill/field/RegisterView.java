package id.mppdigital.citizen.prefill.field;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of a register's facts after it was asked, or not.
 *
 * @param refuted declared facts that the register says are otherwise, without saying how
 * @param missing the state of a fact that is not here
 * @param isAwaited whether the register could not be asked, and can be once it answers again
 */
public record RegisterView(
        Map<FactSource, Known> known, Set<FactSource> refuted, FieldState missing, boolean isAwaited) {
    /** A fact that a register says, now or earlier. */
    public record Known(Fact fact, FieldState state) {
        boolean isFresh() {
            return state == FieldState.FRESH;
        }
    }

    public static RegisterView fresh(Collection<Fact> facts) {
        return new RegisterView(all(facts, FieldState.FRESH), Set.of(), FieldState.UNKNOWN, false);
    }

    /** The register can't be asked: what it said earlier still helps, and says that it is older. */
    public static RegisterView unavailable(Collection<Fact> fresh, Collection<Fact> older) {
        return new RegisterView(of(fresh, older), Set.of(), FieldState.UNAVAILABLE, false);
    }

    /** The catalogue lists no such register, or not yet: what it said earlier still helps. */
    public static RegisterView unlisted(Collection<Fact> stored) {
        return new RegisterView(all(stored, FieldState.CACHED), Set.of(), FieldState.UNKNOWN, false);
    }

    public static RegisterView nobody() {
        return fresh(List.of());
    }

    /**
     * A register that only compares: what was never declared nobody can ask it for, so it is unknown, be it up or
     * down.
     */
    public static RegisterView compared(Collection<Fact> fresh, Collection<Fact> older, Set<FactSource> refuted) {
        return new RegisterView(of(fresh, older), refuted, FieldState.UNKNOWN, false);
    }

    /** The citizen does not want this register asked or its answers reused. */
    public static RegisterView withheld() {
        return new RegisterView(Map.of(), Set.of(), FieldState.NOT_CONSENTED, false);
    }

    /** Without the facts that may not be used. */
    public RegisterView only(Predicate<FactSource> isUsable) {
        return new RegisterView(
                known.entrySet().stream()
                        .filter(fact -> isUsable.test(fact.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                refuted.stream().filter(isUsable).collect(Collectors.toUnmodifiableSet()),
                missing,
                isAwaited);
    }

    public RegisterView awaited(boolean isAwaited) {
        return new RegisterView(known, refuted, missing, isAwaited);
    }

    public boolean isWithheld() {
        return missing == FieldState.NOT_CONSENTED;
    }

    private static Map<FactSource, Known> of(Collection<Fact> fresh, Collection<Fact> older) {
        Map<FactSource, Known> known = all(older, FieldState.CACHED);
        known.putAll(all(fresh, FieldState.FRESH));
        return known;
    }

    private static Map<FactSource, Known> all(Collection<Fact> facts, FieldState state) {
        Map<FactSource, Known> known = new HashMap<>();
        facts.forEach(fact -> known.putIfAbsent(fact.source(), new Known(fact, state)));
        return known;
    }
}
