package id.mppdigital.citizen.representation;

import static java.util.function.Predicate.not;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.RightsLedger;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.citizen.usage.WrittenUses;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each step into the ledgers of both persons; of one without an account there is none. */
@Component
class RepresentationUses implements RightsLedger {
    private static final String CIVIL_CODE = "KUHPerdata Pasal 1792";
    private static final String MARRIAGE_ACT = "UU 1/1974 Pasal 47";
    private static final String DATA_OF_CHILDREN = "UU 27/2022 Pasal 25";
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final DataUses uses;
    private final WrittenUses written;
    private final Citizens citizens;
    private final Representations representations;
    private final CitizenKeys keys;
    private final Clock clock;

    RepresentationUses(
            DataUses uses,
            WrittenUses written,
            Citizens citizens,
            Representations representations,
            CitizenKeys keys,
            Clock clock) {
        this.uses = uses;
        this.written = written;
        this.citizens = citizens;
        this.representations = representations;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param asked who had to agree; counts as long as that side has no account in it */
    void write(Representation representation, DataUse.Action action, Nik asked) {
        var parties = representation.parties();
        var known = Stream.of(parties.principal(), parties.representative()).filter(Objects::nonNull);
        var isOpen = parties.principal() == null || parties.representative() == null;
        var others = isOpen ? citizens.accountsWith(asked).stream().limit(1) : Stream.<String>empty();
        write(representation, action, Stream.concat(known, others).distinct().toList(), null);
    }

    /** Somebody acts by it. */
    void acted(Representation representation, String service) {
        var parties = representation.parties();
        var both = Stream.of(parties.principal(), parties.representative())
                .filter(Objects::nonNull)
                .toList();
        write(representation, DataUse.Action.REPRESENTED, both, new DataUse.Context(service, null, null));
    }

    /**
     * An erasure is told to all parents: the child's own line goes with the child. It is written all the same, so that
     * the chains are locked in one order.
     */
    @Override
    public void add(Citizen child, Holder.ByParent parent) {
        var deed = parent.deed();
        var what = List.of("representations/" + parent.representation(), deed.source());
        var since = clock.instant().minus(ONE_LOOK);
        if (deed.isLook() && written.has(child.id(), DataUse.Action.REPRESENTED, what, since)) {
            return;
        }
        var recipient = new DataUse.Recipient(parent.account(), List.of(DATA_OF_CHILDREN, MARRIAGE_ACT));
        var by = new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, parent.account());
        var where = new DataUse.Context(null, null, null, by);
        var entries = told(child, parent).stream()
                .map(account -> uses.entry(
                        account, DataUse.Action.REPRESENTED, Purpose.RIGHTS_OF_CHILD, recipient, what, where))
                .toList();
        uses.add(entries, child.id(), parent.account());
    }

    /** In the order of the accounts, for their keys are held; whoever was erased meanwhile is not brought back. */
    private List<String> told(Citizen child, Holder.ByParent parent) {
        var others = parent.deed() == Deed.ERASURE ? representations.parentsOf(child.accounts()) : Set.<String>of();
        var callers = citizens.accountsOf(parent.account());
        return Stream.concat(
                        Stream.of(child.id(), parent.account()), others.stream().filter(not(callers::contains)))
                .sorted()
                .distinct()
                .filter(keys::hold)
                .toList();
    }

    private void write(
            Representation representation,
            DataUse.Action action,
            List<String> accounts,
            DataUse.@Nullable Context context) {
        var parties = representation.parties();
        var law = representation.kind() == Kind.KUASA ? CIVIL_CODE : MARRIAGE_ACT;
        // Who acts, or is to: the account, whose name the ledger's page shows as long as there is one.
        var recipient = new DataUse.Recipient(
                Objects.requireNonNullElse(parties.representative(), "representative"), List.of(law));
        var about = List.of("representations/" + representation.id());
        var where = Objects.requireNonNullElse(context, new DataUse.Context(null, null, null));
        var entries = accounts.stream()
                .map(account -> uses.entry(account, action, Purpose.REPRESENTATION, recipient, about, where))
                .toList();
        // Who was only asked is named to nobody.
        if (parties.principal() == null || parties.representative() == null) {
            uses.add(entries);
        } else {
            uses.add(entries, parties.principal(), parties.representative());
        }
    }
}
