package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.Access;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterName;
import id.mppdigital.citizen.registers.RegisterQuestion;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The population register, fetched from or matched against as the contract allows: it may fail in any way, prefill goes on. */
@Component
class DukcapilRegister implements BaseRegister {

    static final String CODE = "dukcapil";

    private final DukcapilClient client;
    private final CompareClaims compareClaims;
    private final PersonMapping mapping;
    private final DukcapilSettings settings;
    private final GuardedRegister guarded;

    DukcapilRegister(
            DukcapilClient client,
            CompareClaims compareClaims,
            PersonMapping mapping,
            DukcapilSettings settings,
            GuardedRegister guarded) {
        this.client = client;
        this.compareClaims = compareClaims;
        this.mapping = mapping;
        this.settings = settings;
        this.guarded = guarded;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public RegisterName name() {
        return new RegisterName("data kependudukan (Dukcapil)", "the population register (Dukcapil)");
    }

    @Override
    public boolean knows(FactSource source) {
        return mapping.knows(source);
    }

    @Override
    public Duration freshness() {
        return settings.freshness();
    }

    @Override
    public Access access() {
        return settings.access();
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        return switch (settings.access()) {
            case FETCH -> guarded.ask(() -> fetch(question));
            case MATCH ->
                compareClaims.hasAnyIn(question)
                        ? guarded.ask(() -> compareClaims.compare(question))
                        : new RegisterAnswer.Compared(Set.of(), Set.of());
        };
    }

    private RegisterAnswer fetch(RegisterQuestion question) {
        return client.callNik(question.nik())
                .<RegisterAnswer>map(person -> new RegisterAnswer.Found(mapping.facts(person)))
                .orElseGet(RegisterAnswer.NotFound::new);
    }
}
