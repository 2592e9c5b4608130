package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.rights.copy.PersonalCopies;
import id.mppdigital.citizen.rights.copy.PersonalCopy;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the copy that a citizen, or a parent for a child, asked for, and writes down to which front-end it went. */
@Component
class GiveCopy {
    private final Holders holders;
    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final PersonalCopies copies;
    private final DataUses uses;

    GiveCopy(Holders holders, CitizenKeys keys, RightsRequests requests, PersonalCopies copies, DataUses uses) {
        this.holders = holders;
        this.keys = keys;
        this.requests = requests;
        this.copies = copies;
        this.uses = uses;
    }

    /** @throws Problem 404 when it is no fulfilled request for access of the citizen's */
    @Transactional
    public PersonalCopy give(Holder holder, UUID request, Caller caller) {
        var citizen = holder.citizen();
        keys.of(citizen.id());
        requests.ownedBy(citizen.accounts(), request)
                .filter(RightsRequest::givesCopy)
                .orElseThrow(() -> Problem.notFound("salinan", "copy"));
        holders.used(holder);
        var copy = copies.of(citizen);
        uses.record(
                citizen.id(),
                DataUse.Action.COPY_GIVEN,
                Purpose.RIGHT_OF_ACCESS,
                new DataUse.Recipient(caller.client(), List.of("UU 27/2022 Pasal 7")),
                copy.parts(),
                new DataUse.Context(null, null, null, reader(holder)));
        return copy;
    }

    private static DataUse.@Nullable Reader reader(Holder holder) {
        var parent = holder.parent();
        return parent == null ? null : new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, parent.account());
    }
}
