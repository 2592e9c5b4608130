package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/** What this service knows about a citizen before any register is asked; the newest of each. */
public final class KnownFacts {
    private static final BinaryOperator<Fact> NEWER =
            BinaryOperator.maxBy((a, b) -> a.asOf().compareTo(b.asOf()));

    private final Map<FactSource, Fact> fromRegisters = new HashMap<>();
    private final Map<FactSource, Fact> declared = new HashMap<>();
    private final Map<FactSource, Fact> ofAccount = new HashMap<>();
    private final Set<FactSource> answered;
    private final Set<FactSource> identities;
    private final Map<String, String> keys;

    /**
     * @param answered the facts about which a register need not be asked again yet
     * @param identities the facts that are the citizen's NIK
     * @param keys of registers that are asked by another key than the NIK, by the register's code
     */
    KnownFacts(
            Citizen citizen,
            Collection<Fact> stored,
            Set<FactSource> answered,
            Stream<FactSource> identities,
            Map<String, String> keys) {
        this.keys = keys;
        this.answered = answered;
        signedIn(citizen).stream().filter(Fact::saysSomething).forEach(fact -> ofAccount.put(fact.source(), fact));
        declared.putAll(ofAccount);
        stored.forEach(fact -> (fact.isFromRegister() ? fromRegisters : declared).merge(fact.source(), fact, NEWER));
        // The token's NIK decides who this is; a mistyped one must not come back in the next form.
        this.identities = identities.collect(Collectors.toSet());
        this.identities.stream()
                .map(nik -> fact(nik, citizen.nik().digits(), citizen.contactSince()))
                .forEach(nik -> {
                    ofAccount.put(nik.source(), nik);
                    declared.put(nik.source(), nik);
                });
    }

    /** Whether it is the NIK of the citizen, which nobody overrides. */
    public boolean isIdentity(FactSource source) {
        return identities.contains(source);
    }

    /** With which such a register is asked; null where no key of theirs is known. */
    @Nullable
    String keyOf(BaseRegister register) {
        return keys.get(register.code());
    }

    boolean isAnswered(FactSource source) {
        return answered.contains(source);
    }

    public Optional<Fact> declared(FactSource source) {
        return Optional.ofNullable(declared.get(source));
    }

    /** A decision has found it otherwise since the register was asked. */
    boolean isDecidedSince(Fact registered) {
        return declared(registered.source())
                .filter(said ->
                        said.decision() != null && said.asOf().isAfter(registered.asOf()) && !said.repeats(registered))
                .isPresent();
    }

    /** What is declared of it is what the account says, and nothing newer. */
    public boolean isOfAccount(FactSource source) {
        var said = ofAccount.get(source);
        return said != null && said.equals(declared.get(source));
    }

    public List<Fact> fromRegister(String register) {
        return fromRegisters.values().stream()
                .filter(fact -> fact.source().register().equals(register))
                .toList();
    }

    /** The account itself knows a few things, which nobody should type either. */
    private static List<Fact> signedIn(Citizen citizen) {
        var contact = citizen.contact();
        var facts = new ArrayList<Fact>();
        add(facts, "phone", contact.phone(), citizen.contactSince());
        add(facts, "email", contact.email(), citizen.contactSince());
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Instant since) {
        if (value != null) {
            facts.add(fact(FactSource.ofCitizen(name), value, since));
        }
    }

    private static Fact fact(FactSource source, String value, Instant since) {
        return Fact.declared(source, StringNode.valueOf(value), since);
    }
}
