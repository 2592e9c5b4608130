package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterThreads;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the registers that a form needs, all at once and within one deadline; a stored answer that is fresh spares the call. */
@Component
class AskRegisters {

    private static final Logger log = LoggerFactory.getLogger(AskRegisters.class);

    private final List<BaseRegister> registers;
    private final Attributes attributes;
    private final DataUses uses;
    private final RegisterThreads threads;
    private final PrefillSettings settings;
    private final Clock clock;

    AskRegisters(
            List<BaseRegister> registers,
            Attributes attributes,
            DataUses uses,
            RegisterThreads threads,
            PrefillSettings settings,
            Clock clock) {
        this.registers = registers;
        this.attributes = attributes;
        this.uses = uses;
        this.threads = threads;
        this.settings = settings;
        this.clock = clock;
    }

    /** By register code; a register that the form does not need is absent. */
    Map<String, RegisterView> ask(
            Citizen citizen, KnownFacts known, Collection<FactSource> wanted, DataUse.Context context) {
        long deadline = System.nanoTime() + settings.deadline().toNanos();
        Map<String, RegisterView> views = new HashMap<>();
        Map<BaseRegister, Future<RegisterView>> underway = new HashMap<>();
        for (BaseRegister register : registers) {
            List<Fact> stored = known.fromRegister(register.code());
            if (wanted.stream().noneMatch(register::knows)) {
                continue;
            }
            if (isFresh(stored, register.freshness())) {
                views.put(register.code(), RegisterView.fresh(stored));
            } else {
                underway.put(register, threads.submit(() -> askOne(register, citizen, stored, context)));
            }
        }
        underway.forEach((register, future) ->
                views.put(register.code(), outcome(future, deadline, known.fromRegister(register.code()), register)));
        return views;
    }

    private boolean isFresh(List<Fact> stored, Duration freshness) {
        Instant oldest = clock.instant().minus(freshness);
        return stored.stream().anyMatch(fact -> fact.asOf().isAfter(oldest));
    }

    private RegisterView askOne(BaseRegister register, Citizen citizen, List<Fact> stored, DataUse.Context context) {
        Instant asOf = clock.instant();
        RegisterAnswer answer = register.ask(citizen.nik());
        return switch (answer) {
            case RegisterAnswer.Found found -> {
                List<Fact> facts = found.values().entrySet().stream()
                        .map(value -> new Fact(value.getKey(), value.getValue(), Assurance.REGISTER, asOf))
                        .toList();
                record(register, citizen, facts, context);
                attributes.replace(register.code(), citizen.accounts(), citizen.id(), facts);
                yield RegisterView.fresh(facts);
            }
            case RegisterAnswer.NotFound _ -> {
                record(register, citizen, List.of(), context);
                yield RegisterView.nobody();
            }
            case RegisterAnswer.Unavailable unavailable -> {
                if (unavailable.reason().wasAsked()) {
                    record(register, citizen, List.of(), context);
                }
                yield RegisterView.unavailable(stored);
            }
        };
    }

    private void record(BaseRegister register, Citizen citizen, List<Fact> facts, DataUse.Context context) {
        List<String> sources = facts.stream().map(fact -> fact.source().key()).toList();
        uses.record(citizen.id(), DataUse.Action.REGISTER_ASKED, Purpose.FILL_FORM, register.code(), sources, context);
    }

    private static RegisterView outcome(
            Future<RegisterView> future, long deadline, List<Fact> stored, BaseRegister register) {
        try {
            return future.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // Not cancelled: its own time limit ends it, and a late answer is stored for the next form.
            log.warn("{} did not answer within the deadline of a prefill", register.code());
        } catch (ExecutionException e) {
            log.error("asking {} failed", register.code(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return RegisterView.unavailable(stored);
    }
}
