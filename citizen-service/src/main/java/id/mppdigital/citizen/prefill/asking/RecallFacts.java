package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keyed.KeyedAnswer;
import id.mppdigital.citizen.keyed.KeyedAnswers;
import id.mppdigital.citizen.permission.UsableFacts;
import id.mppdigital.citizen.registers.BaseRegister;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known about a citizen before a register is asked. */
@Component
public class RecallFacts {
    private final Attributes attributes;
    private final KeyedAnswers keyed;
    private final Clock clock;

    RecallFacts(Attributes attributes, KeyedAnswers keyed, Clock clock) {
        this.attributes = attributes;
        this.keyed = keyed;
        this.clock = clock;
    }

    /** About the thing of each kind that was spoken of last. */
    public KnownFacts of(Citizen citizen, List<Fact> stored, List<BaseRegister> registers) {
        return of(citizen, stored, registers, Map.of());
    }

    /**
     * @param stored as forms name them
     * @param about the keys that were named, by the fact that each is
     */
    public KnownFacts of(Citizen citizen, List<Fact> stored, List<BaseRegister> registers, Map<String, String> about) {
        var answers = keyed.of(citizen.accounts());
        return known(
                citizen,
                stored,
                registers,
                (key, register) -> Optional.ofNullable(about.get(key.key()))
                        .or(() -> answers.stream()
                                .filter(answer -> answer.register().equals(register.code()))
                                .findFirst()
                                .map(KeyedAnswer::key))
                        .or(() -> said(key, stored)));
    }

    private static Optional<String> said(FactSource key, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.source().equals(key) && !fact.isFromRegister())
                .map(fact -> fact.value().asString(""))
                .filter(text -> !KeyedAnswer.plain(text).isEmpty())
                .findFirst();
    }

    /** What registers have answered, beside what the citizen said in one application, whatever else they said. */
    public KnownFacts beside(List<Fact> said, Citizen citizen, UsableFacts usable, BaseRegister register) {
        var answers = usable.facts().stream().filter(Fact::isFromRegister);
        var all = Stream.concat(said.stream(), answers).toList();
        return known(citizen, all, List.of(register), (key, _) -> said(key, said));
    }

    /**
     * Whether the citizen said it of the chosen thing. What such a register said when it was still asked by the NIK is of
     * nobody knows which thing.
     */
    private static boolean isOf(Fact fact, @Nullable FactSource source, Map<String, String> keys, List<Fact> facts) {
        var chosen = keys.get(fact.source().register());
        return source != null
                && chosen != null
                && !fact.isFromRegister()
                && said(source, facts)
                        .filter(said -> KeyedAnswer.plain(said).equals(KeyedAnswer.plain(chosen)))
                        .isPresent();
    }

    /** @param chosen the key of a register that is asked by another one than the NIK */
    private KnownFacts known(
            Citizen citizen,
            List<Fact> facts,
            List<BaseRegister> registers,
            BiFunction<FactSource, BaseRegister, Optional<String>> chosen) {
        var keys = new HashMap<String, String>();
        registers.forEach(register -> register.key()
                .flatMap(key -> chosen.apply(key, register))
                .ifPresent(key -> keys.put(register.code(), key)));
        var byKey = new HashMap<String, FactSource>();
        registers.forEach(register -> register.key().ifPresent(key -> byKey.put(register.code(), key)));
        var answers = keyed.of(citizen.accounts()).stream()
                .filter(answer -> keys.containsKey(answer.register())
                        && answer.isAbout(Objects.requireNonNull(keys.get(answer.register()))))
                .toList();
        var now = clock.instant();
        var answered = new HashSet<>(attributes.answered(citizen.accounts(), now));
        answers.stream()
                .filter(answer -> answer.reuseUntil().isAfter(now))
                .flatMap(answer -> answer.facts().stream())
                .forEach(fact -> answered.add(fact.source()));
        var stored = Stream.concat(
                facts.stream()
                        .filter(fact -> !byKey.containsKey(fact.source().register())
                                || isOf(fact, byKey.get(fact.source().register()), keys, facts)),
                answers.stream().flatMap(answer -> answer.facts().stream()));
        return new KnownFacts(
                citizen,
                stored.toList(),
                answered,
                registers.stream().flatMap(register -> register.identity().stream()),
                keys);
    }
}
