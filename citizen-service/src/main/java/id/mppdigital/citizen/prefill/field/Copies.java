package id.mppdigital.citizen.prefill.field;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.manifest.SameAs;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts are copies of which, among the registers that a form names. No other register is compared: it would be
 * asked about a person for nothing that the form needs, and its value would go to an agency that has no basis for it.
 */
public final class Copies {
    private final Set<FactSource> wanted;
    private final Map<FactSource, SameAs> copies;
    private final Predicate<FactSource> isUsable;

    private Copies(Set<FactSource> wanted, Map<FactSource, SameAs> copies, Predicate<FactSource> isUsable) {
        this.wanted = wanted;
        this.copies = copies;
        this.isUsable = isUsable;
    }

    /**
     * @param wanted the facts that the form names
     * @param isUsable whether a fact may be asked for and shown
     */
    public static Copies among(
            List<BaseRegister> registers, Collection<FactSource> wanted, Predicate<FactSource> isUsable) {
        var codes = wanted.stream().map(FactSource::register).collect(Collectors.toSet());
        var copies = new LinkedHashMap<FactSource, SameAs>();
        registers.stream()
                .filter(register -> codes.contains(register.code()))
                .forEach(register -> copies.putAll(register.copies()));
        copies.values().removeIf(same -> !codes.contains(same.source().register()));
        return new Copies(new LinkedHashSet<>(wanted), copies, isUsable);
    }

    /** One copy of one fact. */
    static Copies of(FactSource owner, FactSource copy, boolean ownerDecides) {
        return new Copies(Set.of(owner), Map.of(copy, new SameAs(owner, ownerDecides)), _ -> true);
    }

    /** What the registers are to be asked: what the form names, and what else they say about the same. */
    public Set<FactSource> toAsk() {
        return wanted.stream().flatMap(this::group).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    FactSource ownerOf(FactSource source) {
        var same = copies.get(source);
        return same == null ? source : same.source();
    }

    /** The owner's fact and all copies of it that may be used, the owner's first. */
    Stream<FactSource> group(FactSource source) {
        return whole(source).filter(isUsable);
    }

    private Stream<FactSource> whole(FactSource source) {
        var owner = ownerOf(source);
        return Stream.concat(
                Stream.of(owner),
                copies.entrySet().stream()
                        .filter(copy -> copy.getValue().source().equals(owner))
                        .map(Map.Entry::getKey));
    }

    boolean ownerDecides(FactSource source) {
        return whole(source).map(copies::get).anyMatch(same -> same != null && same.ownerDecides());
    }
}
