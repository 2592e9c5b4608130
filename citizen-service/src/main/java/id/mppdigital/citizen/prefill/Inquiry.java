package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Access;
import id.mppdigital.citizen.registers.BaseRegister;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a form needs of one register: the answers that are stored, and what is still to be asked.
 *
 * @param older stored answers that are past their freshness
 * @param claims of a register that only compares: declared values that it did not confirm within its freshness
 */
record Inquiry(BaseRegister register, List<Fact> fresh, List<Fact> older, Map<FactSource, JsonNode> claims) {
    static Inquiry of(BaseRegister register, KnownFacts known, Collection<FactSource> wanted, Instant freshSince) {
        List<Fact> stored = known.fromRegister(register.code());
        Predicate<Fact> isFresh = fact -> fact.asOf().isAfter(freshSince);
        List<Fact> fresh = stored.stream().filter(isFresh).toList();
        Map<FactSource, JsonNode> claims = new LinkedHashMap<>();
        if (register.access() == Access.MATCH) {
            wanted.stream()
                    .filter(register::knows)
                    .flatMap(source -> known.declared(source).stream())
                    .filter(said -> fresh.stream().noneMatch(fact -> confirms(fact, said)))
                    .forEach(said -> claims.put(said.source(), said.value()));
        }
        return new Inquiry(
                register, fresh, stored.stream().filter(isFresh.negate()).toList(), claims);
    }

    /** True where a call would say nothing new; the register has a daily quota. */
    boolean isAnswered() {
        return comparesOnly() ? claims.isEmpty() : !fresh.isEmpty();
    }

    RegisterView answered() {
        return comparesOnly() ? RegisterView.compared(fresh, older, Set.of()) : RegisterView.fresh(fresh);
    }

    /** What stands when the register gives no answer. */
    RegisterView unanswered() {
        var standing = comparesOnly() ? answered() : RegisterView.unavailable(older);
        return standing.awaited(register.isConnected());
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
