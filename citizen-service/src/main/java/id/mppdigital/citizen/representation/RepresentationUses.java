package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each step into the ledgers of both persons; of one without an account there is none. */
@Component
class RepresentationUses {
    private static final String CIVIL_CODE = "KUHPerdata Pasal 1792";
    private static final String MARRIAGE_ACT = "UU 1/1974 Pasal 47";

    private final DataUses uses;
    private final Citizens citizens;

    RepresentationUses(DataUses uses, Citizens citizens) {
        this.uses = uses;
        this.citizens = citizens;
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
        uses.add(accounts.stream()
                .map(account -> uses.entry(account, action, Purpose.REPRESENTATION, recipient, about, where))
                .toList());
    }
}
