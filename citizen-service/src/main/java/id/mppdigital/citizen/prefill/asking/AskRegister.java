package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.Answered;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Asks one register, writes the use into the ledger and keeps the answer for the next form. */
@Component
public class AskRegister {
    private final KeepAnswer answers;
    private final HandOutFacts handOut;
    private final CitizenKeys keys;
    private final DataUses uses;
    private final TransactionOperations transactions;
    private final Clock clock;

    AskRegister(
            KeepAnswer answers,
            HandOutFacts handOut,
            CitizenKeys keys,
            DataUses uses,
            TransactionOperations transactions,
            Clock clock) {
        this.answers = answers;
        this.handOut = handOut;
        this.keys = keys;
        this.uses = uses;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Instant freshSince(BaseRegister register) {
        return clock.instant().minus(register.freshness());
    }

    /** @param purpose what the citizen reads in the ledger */
    public RegisterView ask(Inquiry inquiry, Citizen citizen, Purpose purpose, DataUse.Context context) {
        return ask(inquiry, citizen, purpose, context, Map.of());
    }

    /** @param shared facts that are asked for on consent alone, with the wording that was agreed to */
    RegisterView ask(
            Inquiry inquiry,
            Citizen citizen,
            Purpose purpose,
            DataUse.Context context,
            Map<FactSource, String> shared) {
        var register = inquiry.register();
        var asOf = clock.instant();
        var occasion = new RegisterQuestion.Occasion(context.service(), context.mall());
        var use = new Use(inquiry, citizen, purpose, context, shared);
        if (!answers.mayAsk(inquiry, citizen)) {
            return inquiry.unanswered();
        }
        var answer = register.ask(
                new RegisterQuestion(citizen.nik(), inquiry.key(), inquiry.open(), inquiry.claims(), occasion));
        return switch (answer) {
            case RegisterAnswer.Found whole -> {
                var found = use.isOnConsentAlone() ? whole.only(inquiry.open()) : whole;
                var facts = found.values().entrySet().stream()
                        .map(value -> fact(value, earlier(found.since().getOrDefault(value.getKey(), asOf), asOf)))
                        .filter(Fact::saysSomething)
                        .map(inquiry::afterWhatIsStored)
                        .toList();
                var until = asOf.plus(register.freshness());
                var said = new Answered(register.code(), found.about(), facts, until);
                keep(use, found.values().keySet(), () -> answers.replace(inquiry, citizen, said));
                yield inquiry.answered(found.about(), facts);
            }
            case RegisterAnswer.Compared compared -> compared(inquiry, compared, asOf, use);
            case RegisterAnswer.NotFound _ -> {
                var until = asOf.plus(register.notFoundFreshness());
                var nothing = new Answered(register.code(), register.facts(), List.of(), until);
                keep(use, inquiry.claims().keySet(), () -> answers.replace(inquiry, citizen, nothing));
                yield RegisterView.nobody();
            }
            case RegisterAnswer.Unavailable unavailable -> {
                if (unavailable.reason().wasAsked()) {
                    keep(use, inquiry.claims().keySet(), () -> {});
                }
                yield inquiry.unanswered();
            }
        };
    }

    /** A question to a register as the ledger tells of it. */
    private record Use(
            Inquiry inquiry,
            Citizen citizen,
            Purpose purpose,
            DataUse.Context context,
            Map<FactSource, String> shared) {
        BaseRegister register() {
            return inquiry.register();
        }

        /** Then a register that answers more than it was asked has said too much: nothing else is kept. */
        boolean isOnConsentAlone() {
            return !shared.isEmpty() && shared.keySet().containsAll(inquiry.open());
        }
    }

    private RegisterView compared(Inquiry inquiry, RegisterAnswer.Compared verdict, Instant asOf, Use use) {
        var confirmed = verdict.confirmed();
        if (confirmed.isEmpty() && verdict.refuted().isEmpty()) {
            return inquiry.answered();
        }
        var fresh = Stream.concat(
                        inquiry.standing(inquiry.fresh(), confirmed, verdict.refuted()).stream(),
                        confirmed.stream().map(source -> inquiry.confirmed(source, asOf)))
                .toList();
        var older = inquiry.standing(inquiry.older(), confirmed, verdict.refuted());
        var facts = Stream.concat(fresh.stream(), older.stream()).toList();
        keep(use, inquiry.claims().keySet(), () -> answers.compared(inquiry, use.citizen(), facts));
        return RegisterView.compared(fresh, older, verdict.refuted());
    }

    private static Fact fact(Map.Entry<FactSource, JsonNode> value, Instant asOf) {
        return new Fact(value.getKey(), value.getValue(), Assurance.REGISTER, asOf);
    }

    /** No value was right only after now. */
    private static Instant earlier(Instant said, Instant now) {
        return said.isBefore(now) ? said : now;
    }

    /**
     * The answer and its entry in the ledger are stored together. An answer that arrives after the citizen withdrew the
     * register is not kept, and one that arrives after the citizen was erased brings nobody back.
     */
    private void keep(Use use, Collection<FactSource> sources, Runnable store) {
        transactions.executeWithoutResult(_ -> {
            if (!keys.hold(use.citizen().id())) {
                return;
            }
            if (!handOut.isWithdrawn(use.citizen().accounts(), use.register().code())) {
                store.run();
            }
            record(use, sources);
        });
    }

    private void record(Use use, Collection<FactSource> sources) {
        var needed = sources.stream()
                .filter(source -> !use.shared().containsKey(source))
                .toList();
        if (!needed.isEmpty() || sources.isEmpty()) {
            record(use, needed, handOut.consents(use.citizen().accounts(), List.of(use.register())));
        }
        use.shared().forEach((source, consent) -> {
            if (sources.contains(source)) {
                record(use, List.of(source), List.of(consent));
            }
        });
    }

    private void record(Use use, Collection<FactSource> sources, List<String> consents) {
        var keys = sources.stream().map(FactSource::key).toList();
        var recipient =
                new DataUse.Recipient(use.register().code(), use.register().laws(), consents);
        uses.record(use.citizen().id(), DataUse.Action.REGISTER_ASKED, use.purpose(), recipient, keys, use.context());
    }
}
