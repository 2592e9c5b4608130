package id.mppdigital.citizen.family;

import id.mppdigital.citizen.attributes.Answered;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds out from the population register whether somebody is a child's parent. What it said is used again for as long as
 * it is fresh; after that it is asked again, and while it is down nobody acts as a parent. No transaction spans the
 * question.
 */
@Component
public class ProveParent {
    private final Registers registers;
    private final Attributes attributes;
    private final HandOutFacts handOut;
    private final Citizens citizens;
    private final SignIn signIn;
    private final FamilyUses uses;
    private final TransactionOperations transactions;
    private final FamilySettings settings;
    private final Clock clock;

    ProveParent(
            Registers registers,
            Attributes attributes,
            HandOutFacts handOut,
            Citizens citizens,
            SignIn signIn,
            FamilyUses uses,
            TransactionOperations transactions,
            FamilySettings settings,
            Clock clock) {
        this.registers = registers;
        this.attributes = attributes;
        this.handOut = handOut;
        this.citizens = citizens;
        this.signIn = signIn;
        this.uses = uses;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param account the child's, made if there was none */
    public record Proven(String account, Instant ofAge) {}

    /**
     * Who asks about somebody else's NIK learns nothing of them: neither whether they have an account nor what they
     * withdrew. Only what names this parent already is answered without the question.
     *
     * @throws Problem 403 unless the parent may act for the child; 429; 503 when the register can't be asked
     */
    public Proven prove(Citizen parent, Nik child) {
        var accounts = citizens.accountsWith(child);
        var register = register();
        if (handOut.isWithdrawn(parent.accounts(), register.code())) {
            throw Problem.of(CitizenRefusal.FAMILY_CONSENT_WITHDRAWN);
        }
        var known = new FamilyCard(settings, accounts.isEmpty() ? List.of() : attributes.of(accounts));
        var freshSince = clock.instant().minus(register.freshness());
        if (known.names(parent.nik())
                && known.asOf().filter(freshSince::isBefore).isPresent()) {
            return new Proven(accounts.getFirst(), known.requireParent(parent.nik(), clock.instant()));
        }
        uses.requireFew(parent);
        return ask(register, parent, child, accounts);
    }

    /**
     * Whom the register may not be asked about is nobody's child here. It is asked about the parent instead, so that
     * neither the answer nor its time tells who withdrew.
     */
    private Proven ask(BaseRegister register, Citizen parent, Nik child, List<String> accounts) {
        var isWithheld = handOut.isWithdrawn(accounts, register.code());
        var about = isWithheld ? List.<String>of() : accounts;
        var question = new RegisterQuestion(
                isWithheld ? parent.nik() : child,
                settings.asked(),
                Map.of(),
                new RegisterQuestion.Occasion(null, null));
        switch (register.ask(question)) {
            case RegisterAnswer.Found found
            when !isWithheld -> {
                return decide(register, parent, child, found);
            }
            case RegisterAnswer.Found _, RegisterAnswer.NotFound _ -> {
                uses.asked(register, parent, about);
                throw Problem.of(CitizenRefusal.CHILD_NOT_PROVEN);
            }
            case RegisterAnswer.Compared _ -> throw unavailable();
            case RegisterAnswer.Unavailable unavailable -> {
                if (unavailable.reason().wasAsked()) {
                    uses.asked(register, parent, about);
                }
                throw unavailable();
            }
        }
    }

    /** Of somebody who is no child of theirs nothing is kept but the lines in both ledgers. */
    private Proven decide(BaseRegister register, Citizen parent, Nik child, RegisterAnswer.Found found) {
        var now = clock.instant();
        var facts = found.values().entrySet().stream()
                .map(value -> new Fact(value.getKey(), value.getValue(), Assurance.REGISTER, now))
                .filter(Fact::saysSomething)
                .toList();
        var card = new FamilyCard(settings, facts);
        Instant ofAge;
        try {
            ofAge = card.requireParent(parent.nik(), now);
        } catch (Problem refused) {
            uses.asked(register, parent, citizens.accountsWith(child));
            throw refused;
        }
        var answered = new Answered(register.code(), found.about(), facts, now.plus(register.freshness()));
        return transactions.execute(_ -> {
            var account = signIn.enrolChild(child, card.name().orElse(null));
            var accounts = citizens.accountsWith(child);
            attributes.replace(accounts, account, answered);
            uses.asked(register, parent, accounts);
            return new Proven(account, ofAge);
        });
    }

    /** Whichever one knows parents; an installation without one has no parents that act. */
    private BaseRegister register() {
        return registers.all().stream()
                .filter(register -> settings.asked().stream().allMatch(register::knows) && register.isConnected())
                .findFirst()
                .orElseThrow(ProveParent::unavailable);
    }

    private static Problem unavailable() {
        return Problem.of(CitizenRefusal.FAMILY_UNAVAILABLE);
    }
}
