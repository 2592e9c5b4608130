package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.asking.AskRegister;
import id.mppdigital.citizen.prefill.asking.Inquiry;
import id.mppdigital.citizen.prefill.asking.RecallFacts;
import id.mppdigital.citizen.prefill.field.FieldState;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads facts of a citizen in one register, now. */
@Component
public class ReadRegister {
    private final RecallFacts recallFacts;
    private final HandOutFacts handOut;
    private final AskRegister askRegister;
    private final Clock clock;

    ReadRegister(RecallFacts recallFacts, HandOutFacts handOut, AskRegister askRegister, Clock clock) {
        this.recallFacts = recallFacts;
        this.handOut = handOut;
        this.askRegister = askRegister;
        this.clock = clock;
    }

    /**
     * What the register says within its freshness, in the order of {@code wanted}; a fact without a value is left out. A
     * stored answer that is fresh is enough; otherwise the register is asked, which stands in the ledger.
     *
     * @param maxAge how old a stored answer may be besides; null where its freshness says it
     * @return empty when it could not be asked, or the citizen has withdrawn it or restricted one of the facts
     */
    public Optional<List<Fact>> read(
            Citizen citizen,
            BaseRegister register,
            Collection<FactSource> wanted,
            @Nullable Duration maxAge,
            DataUse.Context context) {
        var usable = handOut.of(citizen, new Processing(Processing.Purpose.FILL_FORM, context.service()));
        if (!register.isConnected() || !usable.allow(wanted)) {
            return Optional.empty();
        }
        var known = recallFacts.of(citizen, usable.subjects().chosen(Map.of()), List.of(register));
        var said = Inquiry.of(register, known, wanted, askRegister.freshSince(register));
        var inquiry = maxAge == null ? said : said.notBefore(clock.instant().minus(maxAge), wanted);
        var view = inquiry.isAnswered()
                ? inquiry.answered()
                : askRegister.ask(inquiry, citizen, Purpose.FILL_FORM, context);
        return view.isAwaited()
                ? Optional.empty()
                : Optional.of(wanted.stream()
                        .flatMap(fact -> Stream.ofNullable(view.known().get(fact)))
                        .filter(fact -> fact.state() == FieldState.FRESH)
                        .map(fact -> fact.fact())
                        .toList());
    }
}
