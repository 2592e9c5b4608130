package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what is stored about a citizen. */
@Component
class RecallFacts {
    private final Attributes attributes;
    private final Clock clock;

    RecallFacts(Attributes attributes, Clock clock) {
        this.attributes = attributes;
        this.clock = clock;
    }

    /** Of each of the citizen's children, plots of land and the like. */
    Subjects subjects(Citizen citizen) {
        return Subjects.of(attributes.of(citizen.accounts()));
    }

    KnownFacts of(Citizen citizen, List<BaseRegister> registers) {
        return of(citizen, subjects(citizen).chosen(Map.of()), registers);
    }

    /** @param stored as forms name them */
    KnownFacts of(Citizen citizen, List<Fact> stored, List<BaseRegister> registers) {
        return known(citizen, stored, registers.stream());
    }

    /** What registers have answered, beside what the citizen said in one application, whatever else they said. */
    KnownFacts beside(List<Fact> said, Citizen citizen, BaseRegister register) {
        var answers = attributes.of(citizen.accounts()).stream().filter(Fact::isFromRegister);
        return known(citizen, Stream.concat(said.stream(), answers).toList(), Stream.of(register));
    }

    private KnownFacts known(Citizen citizen, List<Fact> facts, Stream<BaseRegister> registers) {
        var answered = attributes.answered(citizen.accounts(), clock.instant());
        return new KnownFacts(citizen, facts, answered, registers.flatMap(register -> register.identity().stream()));
    }
}
