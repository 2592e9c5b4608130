package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.permission.UsableFacts;
import id.mppdigital.citizen.prefill.asking.AskRegister;
import id.mppdigital.citizen.prefill.asking.Inquiry;
import id.mppdigital.citizen.prefill.asking.RecallFacts;
import id.mppdigital.citizen.prefill.field.FieldState;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.Purpose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares what a citizen said with a register that could not be asked when they said it. */
@Component
public class CompareWithRegister {
    /** What came of it. */
    public sealed interface Answer {
        /** By the sources of what the citizen said. */
        record Compared(Map<FactSource, Verdict> verdicts) implements Answer {}

        /** The register still can't be asked. */
        record NotYet() implements Answer {}

        /** The citizen has withdrawn the register since: it was not asked. */
        record Withdrawn() implements Answer {}
    }

    /** What the register says about one value. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** It still says what it said before a decision found this value. */
        BEHIND,
        /** It knows nothing of it. */
        UNKNOWN
    }

    private final HandOutFacts handOut;
    private final RecallFacts recallFacts;
    private final Registers registers;
    private final AskRegister askRegister;

    CompareWithRegister(HandOutFacts handOut, RecallFacts recallFacts, Registers registers, AskRegister askRegister) {
        this.handOut = handOut;
        this.recallFacts = recallFacts;
        this.registers = registers;
        this.askRegister = askRegister;
    }

    /**
     * A fact whose use is restricted is not compared. A stored answer that is fresh is enough; otherwise the register is
     * asked, which stands in the ledger.
     */
    public Answer compare(Citizen citizen, String register, List<Fact> said, DataUse.Context context) {
        var usable = handOut.of(citizen, new Processing(Processing.Purpose.COMPARE, context.service()));
        if (usable.isWithdrawn(register)) {
            return new Answer.Withdrawn();
        }
        return registers.all().stream()
                .filter(each -> each.code().equals(register) && each.isConnected())
                .findFirst()
                .map(each -> compare(new Asking(citizen, usable, each, context), said))
                .orElseGet(Answer.NotYet::new);
    }

    private record Asking(Citizen citizen, UsableFacts usable, BaseRegister register, DataUse.Context context) {}

    private Answer compare(Asking asking, List<Fact> said) {
        var usable = asking.usable();
        var register = asking.register();
        var known = recallFacts.beside(said, asking.citizen(), usable, register);
        var wanted = said.stream().map(Fact::source).filter(usable::allows).toList();
        if (wanted.isEmpty()) {
            return new Answer.Compared(
                    said.stream().collect(Collectors.toMap(Fact::source, _ -> Verdict.UNKNOWN, (first, _) -> first)));
        }
        var inquiry = Inquiry.of(register, known, wanted, askRegister.freshSince(register));
        var view = inquiry.isAnswered()
                ? inquiry.answered()
                : askRegister.ask(inquiry, asking.citizen(), Purpose.HANDLE_APPLICATION, asking.context());
        if (view.isAwaited()) {
            return new Answer.NotYet();
        }
        var verdicts = new HashMap<FactSource, Verdict>();
        var decided =
                usable.facts().stream().filter(fact -> fact.decision() != null).toList();
        said.forEach(fact -> verdicts.put(
                fact.source(), usable.allows(fact.source()) ? verdict(fact, view, decided) : Verdict.UNKNOWN));
        return new Answer.Compared(verdicts);
    }

    private static Verdict verdict(Fact said, RegisterView view, List<Fact> decided) {
        if (view.refuted().contains(said.source())) {
            return Verdict.DIFFERS;
        }
        var known = view.known().get(said.source());
        if (known == null || known.state() != FieldState.FRESH) {
            return Verdict.UNKNOWN;
        }
        if (known.fact().agreesWith(said)) {
            return Verdict.AGREES;
        }
        var isBehind = decided.stream().filter(said::repeats).anyMatch(known.fact()::isOlderThan);
        return isBehind ? Verdict.BEHIND : Verdict.DIFFERS;
    }
}
