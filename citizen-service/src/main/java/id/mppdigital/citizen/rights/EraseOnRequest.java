package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.applications.Cases;
import id.mppdigital.citizen.applications.Cases.Case;
import id.mppdigital.citizen.applications.Standing;
import id.mppdigital.citizen.applications.Standings;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a citizen at their request, unless one of their applications or cases is open: an agency works on it for them,
 * and has to tell them the outcome. Check and erasure hold the person's keys, so nothing comes between them.
 */
@Component
class EraseOnRequest {
    private final Holders holders;
    private final CitizenKeys keys;
    private final Standings standings;
    private final Cases cases;
    private final EraseCitizen eraseCitizen;
    private final RightsRequests requests;
    private final Clock clock;

    EraseOnRequest(
            Holders holders,
            CitizenKeys keys,
            Standings standings,
            Cases cases,
            EraseCitizen eraseCitizen,
            RightsRequests requests,
            Clock clock) {
        this.holders = holders;
        this.keys = keys;
        this.standings = standings;
        this.cases = cases;
        this.eraseCitizen = eraseCitizen;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Does the same once, however often it is repeated with this key.
     *
     * @throws Problem 409 {@code applications-open}; nothing is stored or deleted then
     */
    @Transactional
    public Asked erase(Holder holder, RightsRequests.Key key) {
        var citizen = holder.citizen();
        var isThere = keys.lock(citizen.accounts());
        var earlier = requests.byKey(key);
        if (earlier.isPresent()) {
            return new Asked(earlier.get(), true);
        }
        var open = Stream.concat(
                        standings.open(citizen.accounts()).stream().map(Standing::told),
                        cases.open(citizen.accounts()).stream().map(Case::told))
                .toList();
        if (!open.isEmpty()) {
            throw Problem.of(CitizenRefusal.APPLICATIONS_OPEN, String.join(", ", open));
        }
        var now = clock.instant();
        var request = RightsRequest.of(holder, Right.ERASURE, now).fulfilled(now);
        requests.add(request, key);
        holders.used(holder);
        if (isThere) {
            eraseCitizen.erase(citizen.id());
        }
        return new Asked(request.ofNobody(), false);
    }
}
