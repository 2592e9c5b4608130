package id.mppdigital.citizen.family;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.citizen.usage.WrittenUses;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a register was asked about somebody's child, and sees to it that nobody tries numbers out. */
@Component
class FamilyUses {
    static final int MOST_A_DAY = 20;

    private final DataUses uses;
    private final WrittenUses written;
    private final FamilySettings settings;
    private final Clock clock;

    FamilyUses(DataUses uses, WrittenUses written, FamilySettings settings, Clock clock) {
        this.uses = uses;
        this.written = written;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Problem 429 when this person has had too many asked since yesterday; a fresh answer costs nothing */
    void requireFew(Citizen asking) {
        var since = clock.instant().minus(Duration.ofDays(1));
        var asked = written.count(asking.id(), DataUse.Action.REGISTER_ASKED, Purpose.REPRESENTATION, since);
        if (asked >= MOST_A_DAY) {
            throw Problem.of(CitizenRefusal.CHILD_CHECKS_TOO_MANY, MOST_A_DAY);
        }
    }

    /** In the ledger of who asked, and of whom the register was asked about, if that person has an account. */
    @Transactional
    public void asked(BaseRegister register, Citizen asking, Collection<String> about) {
        var recipient = new DataUse.Recipient(register.code(), register.laws());
        var facts = settings.asked().stream().map(FactSource::key).toList();
        var by = new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, asking.id());
        var context = new DataUse.Context(null, null, null, by);
        uses.add(Stream.concat(Stream.of(asking.id()), about.stream().limit(1))
                .distinct()
                .map(account -> uses.entry(
                        account, DataUse.Action.REGISTER_ASKED, Purpose.REPRESENTATION, recipient, facts, context))
                .toList());
    }
}
