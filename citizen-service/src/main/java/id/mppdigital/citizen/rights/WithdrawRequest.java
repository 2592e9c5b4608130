package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.correction.AskCorrection;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.dispute.TellObjection;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a citizen's own dispute: an open one, or a restriction that was agreed to. */
@Component
class WithdrawRequest {
    private final Holders holders;
    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final Disputes disputes;
    private final AskCorrection askCorrection;
    private final TellObjection desk;
    private final Clock clock;

    WithdrawRequest(
            Holders holders,
            CitizenKeys keys,
            RightsRequests requests,
            Disputes disputes,
            AskCorrection askCorrection,
            TellObjection desk,
            Clock clock) {
        this.holders = holders;
        this.keys = keys;
        this.requests = requests;
        this.disputes = disputes;
        this.askCorrection = askCorrection;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws Problem 404 for another's; 409 {@code request-ended} when nothing of it is in force */
    @Transactional
    public RightsRequest withdraw(Holder holder, UUID id) {
        var citizen = holder.citizen();
        // Whoever answers at this moment is waited for.
        keys.lock(citizen.accounts());
        var request =
                requests.ownedBy(citizen.accounts(), id).orElseThrow(() -> Problem.notFound("permintaan", "request"));
        if (request.status() == RightsRequest.Status.WITHDRAWN) {
            return request;
        }
        var dispute = disputes.of(List.of(id)).get(id);
        if (dispute == null || !dispute.inForce()) {
            throw Problem.of(CitizenRefusal.REQUEST_ENDED);
        }
        holders.used(holder);
        disputes.update(dispute.ended());
        askCorrection.withdraw(id);
        var withdrawn = request.ended(RightsRequest.Status.WITHDRAWN, clock.instant());
        requests.end(withdrawn);
        withdrawn.tell(desk, dispute);
        return withdrawn;
    }
}
