package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.rights.copy.PersonalCopies;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a citizen's request for access. A copy is made once before the request counts as fulfilled. It is not kept, for
 * it would be one more place with all of a person's data; it is made anew whenever the citizen fetches it.
 */
@Component
class FulfilAccess {
    private final Holders holders;
    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final PersonalCopies copies;
    private final Clock clock;

    FulfilAccess(Holders holders, CitizenKeys keys, RightsRequests requests, PersonalCopies copies, Clock clock) {
        this.holders = holders;
        this.keys = keys;
        this.requests = requests;
        this.copies = copies;
        this.clock = clock;
    }

    /** @throws Problem 422 {@code idempotency-key-reused} when the earlier call asked for another right */
    @Transactional
    public Asked ask(Holder holder, RightsRequests.Key key) {
        var citizen = holder.citizen();
        // An erasure waits, or this waits for it: before any other row.
        keys.of(citizen.id());
        var request = RightsRequest.of(holder, Right.ACCESS, clock.instant());
        if (!requests.add(request, key)) {
            return new Asked(earlier(key), true);
        }
        holders.used(holder);
        return new Asked(fulfilled(request, citizen), false);
    }

    private RightsRequest earlier(RightsRequests.Key key) {
        return requests.byKey(key).orElseThrow().as(Right.ACCESS);
    }

    private RightsRequest fulfilled(RightsRequest request, Citizen citizen) {
        copies.of(citizen);
        var fulfilled = request.fulfilled(clock.instant());
        requests.end(fulfilled);
        return fulfilled;
    }
}
