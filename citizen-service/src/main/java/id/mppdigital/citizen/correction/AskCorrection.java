package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.correction.Correction.Claim;
import id.mppdigital.citizen.correction.Correction.Status;
import id.mppdigital.citizen.disagreement.Disagreement;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.events.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Asks the agency that keeps a register to correct a fact, in the transaction of whatever showed that it is disputed.
 * Nobody is asked where no agency is known to keep the register: then the data officer alone handles a citizen's request.
 */
@Component
public class AskCorrection {
    private static final String CITIZEN = "citizen";

    private final Citizens citizens;
    private final Registers registers;
    private final Keepers keepers;
    private final AskedCorrections corrections;
    private final CorrectionEvents events;
    private final CorrectionNews news;
    private final HandOutFacts facts;
    private final DataUses uses;
    private final Clock clock;

    AskCorrection(
            Citizens citizens,
            Registers registers,
            Keepers keepers,
            AskedCorrections corrections,
            CorrectionEvents events,
            CorrectionNews news,
            HandOutFacts facts,
            DataUses uses,
            Clock clock) {
        this.citizens = citizens;
        this.registers = registers;
        this.keepers = keepers;
        this.corrections = corrections;
        this.events = events;
        this.news = news;
        this.facts = facts;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Because two registers disagree: the one whose value an application did not use is asked. Only once as long as it
     * has not answered, nor again about what it has decided to keep; and not about a fact that the citizen has
     * withdrawn or restricted.
     *
     * @param service of the application
     * @param mall of the application
     * @return what the ledger has to say of it, to be added with the transaction's other uses
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entry> because(String account, List<Disagreement> found, String service, String mall) {
        return found.stream()
                .flatMap(one -> disagreed(account, one, service, mall).stream())
                .toList();
    }

    private Optional<Entry> disagreed(String account, Disagreement one, String service, String mall) {
        var accounts = citizens.accountsOf(account);
        var claim = new Claim(one.said(), one.answer(), one.used(), null);
        var settled = corrections.about(accounts, one.fact()).stream()
                .anyMatch(earlier -> earlier.state().status() == Status.ASKED
                        || earlier.state().status() == Status.KEPT
                                && earlier.claim().saysTheSameAs(claim));
        var comparing = new Processing(Processing.Purpose.COMPARE, service);
        if (settled || !facts.of(accounts, comparing).allows(one.fact())) {
            return Optional.empty();
        }
        return ask(account, one.fact(), claim, null, List.of(mall));
    }

    /**
     * Because the citizen asked for it. Answers nothing where the fact is of no register, or nobody keeps it.
     *
     * @param malls where the citizen applied, the newest first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Dispute dispute, List<String> malls) {
        var fact = dispute.topic().source();
        var content = dispute.content();
        @Nullable
        JsonNode held = facts.asked(citizens.accountsOf(dispute.account())).facts().stream()
                .filter(each -> each.isFromRegister() && each.source().equals(fact))
                .findFirst()
                .map(Fact::value)
                .orElse(null);
        @Nullable JsonNode claimed = content.value();
        if (claimed != null) {
            var claim = new Claim(held, claimed, CITIZEN, content.reason());
            ask(dispute.account(), fact, claim, dispute.request(), malls)
                    .ifPresentOrElse(entry -> uses.add(List.of(entry)), () -> attach(dispute, claim));
        }
    }

    private void attach(Dispute dispute, Claim claim) {
        corrections
                .about(citizens.accountsOf(dispute.account()), dispute.topic().source())
                .stream()
                .filter(earlier -> earlier.state().status() == Status.ASKED)
                .filter(earlier -> earlier.claim().claimed().equals(claim.claimed()))
                .forEach(earlier -> corrections.attach(earlier.id(), dispute.request()));
    }

    /** The citizen takes the request back: the agency's answer changes nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID request) {
        corrections.withdraw(request);
    }

    private Optional<Entry> ask(
            String account, FactSource fact, Claim claim, @Nullable UUID request, List<String> malls) {
        @Nullable
        BaseRegister register = registers.all().stream()
                .filter(each -> each.knows(fact))
                .findFirst()
                .orElse(null);
        @Nullable Citizen citizen = citizens.find(account).orElse(null);
        if (register == null || citizen == null) {
            return Optional.empty();
        }
        return register.keeper()
                .flatMap(kind -> keepers.find(kind, malls))
                .flatMap(keeper -> ask(citizen, register, keeper, new Asked(fact, claim, request)));
    }

    private record Asked(
            FactSource fact, Claim claim, @Nullable UUID request) {}

    private Optional<Entry> ask(Citizen citizen, BaseRegister register, Keeper keeper, Asked asked) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var correction = new Correction(
                Ids.next(),
                citizen.id(),
                corrections.nextNumber(),
                new Correction.Subject(asked.fact(), keeper.code(), asked.request()),
                asked.claim(),
                Correction.State.asked(now),
                null);
        var sealed = events.sealed(correction, citizen, register, keeper);
        if (keeper.endpoint() != null && sealed.isEmpty() || !corrections.add(correction)) {
            return Optional.empty();
        }
        // Without a system of its own the agency reads it at the desk.
        sealed.ifPresent(message -> events.asked(correction, keeper, message));
        news.asked(correction);
        return Optional.of(uses.entry(
                citizen.id(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.CORRECTION,
                new DataUse.Recipient(keeper.code(), CorrectionEvents.LAWS),
                List.of(asked.fact().key()),
                new DataUse.Context(null, null, null)));
    }
}
