package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.citizen.usage.WrittenUses;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each step into the ledgers of both persons; of one without an account there is none. */
@Component
class RepresentationUses {
    private static final String CIVIL_CODE = "KUHPerdata Pasal 1792";
    private static final String MARRIAGE_ACT = "UU 1/1974 Pasal 47";
    private static final String DATA_OF_CHILDREN = "UU 27/2022 Pasal 25";
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final DataUses uses;
    private final WrittenUses written;
    private final Citizens citizens;
    private final Clock clock;

    RepresentationUses(DataUses uses, WrittenUses written, Citizens citizens, Clock clock) {
        this.uses = uses;
        this.written = written;
        this.citizens = citizens;
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
     * A parent uses a child's right.
     *
     * @param parents whose ledgers say it beside the child's
     */
    @Transactional
    public void right(Representation representation, Deed deed, Collection<String> parents) {
        var parties = representation.parties();
        var child = Objects.requireNonNull(parties.principal());
        var parent = Objects.requireNonNull(parties.representative());
        var what = List.of("representations/" + representation.id(), deed.source());
        var since = clock.instant().minus(ONE_LOOK);
        if (deed.isLook() && written.has(child, DataUse.Action.REPRESENTED, what, since)) {
            return;
        }
        var recipient = new DataUse.Recipient(parent, List.of(DATA_OF_CHILDREN, MARRIAGE_ACT));
        var by = new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, parent);
        var where = new DataUse.Context(null, null, null, by);
        var entries = Stream.concat(Stream.of(child, parent), parents.stream())
                .distinct()
                .map(account -> uses.entry(
                        account, DataUse.Action.REPRESENTED, Purpose.RIGHTS_OF_CHILD, recipient, what, where))
                .toList();
        uses.add(entries, child, parent);
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
