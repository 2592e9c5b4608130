package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.consent.Consents;
import id.mppdigital.citizen.identity.Citizen;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks one register, writes the use into the ledger and keeps the answer for the next form. */
@Component
class AskRegister {
    private final Attributes attributes;
    private final Consents consents;
    private final DataUses uses;
    private final Clock clock;

    AskRegister(Attributes attributes, Consents consents, DataUses uses, Clock clock) {
        this.attributes = attributes;
        this.consents = consents;
        this.uses = uses;
        this.clock = clock;
    }

    Instant freshSince(BaseRegister register) {
        return clock.instant().minus(register.freshness());
    }

    RegisterView ask(Inquiry inquiry, Citizen citizen, DataUse.Context context) {
        var register = inquiry.register();
        var asOf = clock.instant();
        var answer = register.ask(new RegisterQuestion(citizen.nik(), inquiry.claims()));
        return switch (answer) {
            case RegisterAnswer.Found found -> {
                var facts = found.values().entrySet().stream()
                        .map(value -> new Fact(value.getKey(), value.getValue(), Assurance.REGISTER, asOf))
                        .filter(Fact::saysSomething)
                        .toList();
                record(register, citizen, found.values().keySet(), context);
                store(register, citizen, facts);
                yield RegisterView.fresh(facts);
            }
            case RegisterAnswer.Compared compared -> compared(inquiry, compared, asOf, citizen, context);
            case RegisterAnswer.NotFound _ -> {
                record(register, citizen, inquiry.claims().keySet(), context);
                yield RegisterView.nobody();
            }
            case RegisterAnswer.Unavailable unavailable -> {
                if (unavailable.reason().wasAsked()) {
                    record(register, citizen, inquiry.claims().keySet(), context);
                }
                yield inquiry.unanswered();
            }
        };
    }

    private RegisterView compared(
            Inquiry inquiry, RegisterAnswer.Compared verdict, Instant asOf, Citizen citizen, DataUse.Context context) {
        var confirmed = verdict.confirmed();
        if (confirmed.isEmpty() && verdict.refuted().isEmpty()) {
            return inquiry.answered();
        }
        record(inquiry.register(), citizen, inquiry.claims().keySet(), context);
        var fresh = Stream.concat(
                        inquiry.standing(inquiry.fresh(), confirmed, verdict.refuted()).stream(),
                        confirmed.stream().map(source -> inquiry.confirmed(source, asOf)))
                .toList();
        var older = inquiry.standing(inquiry.older(), confirmed, verdict.refuted());
        store(
                inquiry.register(),
                citizen,
                Stream.concat(fresh.stream(), older.stream()).toList());
        return RegisterView.compared(fresh, older, verdict.refuted());
    }

    /** An answer that arrives after the citizen withdrew the register is not kept. */
    private void store(BaseRegister register, Citizen citizen, List<Fact> facts) {
        if (!consents.withdrawnBy(citizen.accounts()).contains(register.code())) {
            attributes.replace(register.code(), citizen.accounts(), citizen.id(), facts);
        }
    }

    private void record(
            BaseRegister register, Citizen citizen, Collection<FactSource> sources, DataUse.Context context) {
        var keys = sources.stream().map(FactSource::key).toList();
        var recipient = new DataUse.Recipient(register.code(), register.laws());
        uses.record(citizen.id(), DataUse.Action.REGISTER_ASKED, Purpose.FILL_FORM, recipient, keys, context);
    }
}
