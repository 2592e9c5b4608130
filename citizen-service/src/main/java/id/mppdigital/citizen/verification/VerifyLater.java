package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.prefill.CompareWithRegister;
import id.mppdigital.citizen.prefill.CompareWithRegister.Answer;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks a register about the answers of one dossier, and tells what it said. The outcome, its entry in the ledger and
 * the end of the waiting are stored together, so each is told once, whatever ends this process.
 */
@Component
class VerifyLater implements Worker<Awaited> {
    private static final String UNAVAILABLE = "register-unavailable";

    private final Verifications verifications;
    private final Citizens citizens;
    private final CompareWithRegister compare;
    private final TellOutcome tell;
    private final TransactionOperations transactions;
    private final Clock clock;

    VerifyLater(
            Verifications verifications,
            Citizens citizens,
            CompareWithRegister compare,
            TellOutcome tell,
            TransactionOperations transactions,
            Clock clock) {
        this.verifications = verifications;
        this.citizens = citizens;
        this.compare = compare;
        this.tell = tell;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Class<Awaited> items() {
        return Awaited.class;
    }

    @Override
    public Worked work(Claimed<Awaited> claimed) {
        var awaited = claimed.item();
        var citizen = citizens.find(awaited.filing().account());
        if (awaited.typed() == null || citizen.isEmpty()) {
            return Worked.of(new Outcome.Done());
        }
        var facts = verifications.open(awaited.id(), awaited.filing().account(), awaited.typed()).stream()
                .map(typed -> Fact.declared(typed.source(), typed.value(), clock.instant()))
                .toList();
        var answer = compare.compare(
                citizen.get(), awaited.register(), facts, awaited.filing().context());
        return switch (answer) {
            case Answer.NotYet _ -> Worked.of(new Outcome.Retry(UNAVAILABLE));
            case Answer.Withdrawn _ -> done(awaited, _ -> Finding.notVerified("consent-withdrawn"));
            case Answer.Compared(var verdicts) -> done(awaited, typed -> Finding.of(verdicts.get(typed.source())));
        };
    }

    private Worked done(Awaited awaited, Function<Typed, Finding> finding) {
        transactions.executeWithoutResult(_ -> end(awaited, finding));
        return Worked.of(new Outcome.Done());
    }

    /** A lease may end before its work does, and an application may be withdrawn meanwhile: the row decides. */
    private void end(Awaited awaited, Function<Typed, Finding> finding) {
        verifications.lock(awaited.id()).ifPresent(typed -> {
            tell.of(awaited, typed, finding);
            verifications.close(awaited.id());
        });
    }

    @Override
    public void settled(List<Settled<Awaited>> settled) {
        var ended = settled.stream()
                .filter(each -> each.outcome() instanceof Outcome.Done || each.outcome() instanceof Outcome.Park)
                .toList();
        ended.stream()
                .filter(each -> each.outcome() instanceof Outcome.Park)
                .forEach(each -> end(each.item(), _ -> Finding.notVerified(UNAVAILABLE)));
        verifications.remove(ended.stream().map(each -> each.item().id()).toList());
    }
}
