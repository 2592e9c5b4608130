package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.manifest.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a form needs of one register: the answers that are stored, and what is still to be asked.
 *
 * @param key of a register that is asked by another key than the NIK; without one it can't be asked
 * @param older stored answers that are past their freshness
 * @param open of a register that hands out data: the facts that it has to be asked for
 * @param claims of a register that only compares: declared values that it did not confirm within its freshness
 * @param decided what decisions have found of what is wanted
 */
public record Inquiry(
        BaseRegister register,
        @Nullable String key,
        List<Fact> fresh,
        List<Fact> older,
        Set<FactSource> open,
        Map<FactSource, JsonNode> claims,
        List<Fact> decided) {
    /** For how long a register that was never asked before may not know of a decision yet. */
    private static final Duration CATCHING_UP = Duration.ofDays(90);

    public static Inquiry of(
            BaseRegister register, KnownFacts known, Collection<FactSource> wanted, Instant freshSince) {
        List<Fact> stored = known.fromRegister(register.code());
        Predicate<Fact> isFresh = fact ->
                known.isAnswered(fact.source()) || fact.asOf().isAfter(freshSince) && !known.isDecidedSince(fact);
        List<Fact> fresh = stored.stream().filter(isFresh).toList();
        var unanswered = wanted.stream()
                .filter(register::knows)
                .filter(source -> !known.isAnswered(source))
                .toList();
        Set<FactSource> open = new LinkedHashSet<>();
        Map<FactSource, JsonNode> claims = new LinkedHashMap<>();
        if (register.access() == Access.MATCH) {
            unanswered.stream()
                    .flatMap(source -> known.declared(source).stream())
                    .filter(said -> fresh.stream().noneMatch(fact -> confirms(fact, said)))
                    .forEach(said -> claims.put(said.source(), said.value()));
        } else {
            open.addAll(unanswered);
            fresh.forEach(fact -> open.remove(fact.source()));
        }
        var key = known.keyOf(register);
        if (register.key().isPresent() && key == null) {
            open.clear();
            claims.clear();
        }
        return new Inquiry(
                register,
                key,
                fresh,
                stored.stream().filter(isFresh.negate()).toList(),
                open,
                claims,
                wanted.stream()
                        .flatMap(source -> known.declared(source).stream())
                        .filter(said -> said.decision() != null)
                        .toList());
    }

    /** With a question about what was answered before a moment, be it fresh by the register's own rule. */
    public Inquiry notBefore(Instant moment, Collection<FactSource> wanted) {
        Predicate<Fact> isOld =
                fact -> wanted.contains(fact.source()) && fact.asOf().isBefore(moment);
        if (comparesOnly() || fresh.stream().noneMatch(isOld)) {
            return this;
        }
        var all = new LinkedHashSet<>(open);
        wanted.stream().filter(register::knows).forEach(all::add);
        return new Inquiry(
                register,
                key,
                fresh.stream().filter(isOld.negate()).toList(),
                Stream.concat(older.stream(), fresh.stream().filter(isOld)).toList(),
                all,
                claims,
                decided);
    }

    /** True where a call would say nothing new; the register has a daily quota. */
    public boolean isAnswered() {
        return comparesOnly() ? claims.isEmpty() : open.isEmpty();
    }

    public RegisterView answered() {
        return comparesOnly() ? RegisterView.compared(fresh, older, Set.of()) : RegisterView.fresh(fresh);
    }

    /** What stands when the register gives no answer. */
    public RegisterView unanswered() {
        var standing = comparesOnly() ? answered() : RegisterView.unavailable(fresh, older);
        return standing.awaited(register.isConnected());
    }

    /** With the answer of a register that hands out data; what it was not asked for stays as it was. */
    RegisterView answered(Set<FactSource> about, List<Fact> facts) {
        return RegisterView.fresh(Stream.concat(
                        facts.stream(), fresh.stream().filter(fact -> !about.contains(fact.source())))
                .toList());
    }

    /** As what the register says by now, beside what it said when it was asked before. */
    Fact afterWhatIsStored(Fact said) {
        return Stream.concat(fresh.stream(), older.stream())
                .filter(fact -> fact.source().equals(said.source()))
                .findFirst()
                .map(said::after)
                .orElseGet(() -> first(said));
    }

    /** Nobody knows since when it says so. Soon after a decision that found it otherwise, since before that. */
    private Fact first(Fact said) {
        return decided.stream()
                .filter(found -> found.source().equals(said.source()) && !said.repeats(found))
                .filter(found -> said.asOf().isAfter(found.asOf())
                        && said.asOf().isBefore(found.asOf().plus(CATCHING_UP)))
                .findFirst()
                .map(said::before)
                .orElse(said);
    }

    private boolean comparesOnly() {
        return register.access() == Access.MATCH;
    }

    private static boolean confirms(Fact fact, Fact said) {
        return fact.source().equals(said.source()) && fact.agreesWith(said);
    }

    /** Stored answers of a register that the outcome of a comparison leaves standing. */
    List<Fact> standing(Collection<Fact> stored, Set<FactSource> confirmed, Set<FactSource> refuted) {
        return stored.stream()
                .filter(fact -> !confirmed.contains(fact.source()))
                .filter(fact -> !refuted.contains(fact.source()) || !isClaimed(fact))
                .toList();
    }

    private boolean isClaimed(Fact fact) {
        JsonNode claim = claims.get(fact.source());
        return claim != null && fact.agreesWith(Fact.declared(fact.source(), claim, fact.asOf()));
    }

    Fact confirmed(FactSource source, Instant asOf) {
        JsonNode claim = Objects.requireNonNull(claims.get(source));
        return new Fact(source, claim, Assurance.REGISTER, asOf);
    }
}
