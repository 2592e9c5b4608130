package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.dispute.TellObjection;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.citizen.rights.RightsRequests;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an open request with the data officer's answer; only the first answer counts. */
@Component
class AnswerRequest {
    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final Disputes disputes;
    private final Citizens citizens;
    private final Corrections corrections;
    private final AnswerEvents events;
    private final TellObjection desk;
    private final Clock clock;

    AnswerRequest(
            CitizenKeys keys,
            RightsRequests requests,
            Disputes disputes,
            Citizens citizens,
            Corrections corrections,
            AnswerEvents events,
            TellObjection desk,
            Clock clock) {
        this.keys = keys;
        this.requests = requests;
        this.disputes = disputes;
        this.citizens = citizens;
        this.corrections = corrections;
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param outcome FULFILLED or REFUSED
     * @param words for the citizen
     * @throws Problem 404 when there is none, or its citizen was erased meanwhile; 409 {@code request-ended}; 403
     *     {@code own-request} of the officer's own
     */
    @Transactional
    public RightsRequest answer(UUID id, RightsRequest.Status outcome, String words, Caller officer) {
        var request = held(id).orElseThrow(() -> Problem.notFound("permintaan", "request"));
        var dispute = Optional.ofNullable(disputes.of(List.of(id)).get(id))
                .orElseThrow(() -> Problem.notFound("permintaan", "request"));
        if (!request.isOpen()) {
            throw Problem.of(CitizenRefusal.REQUEST_ENDED);
        }
        if (isOwn(dispute, officer)) {
            throw Problem.of(CitizenRefusal.OWN_REQUEST);
        }
        var agreed = outcome == RightsRequest.Status.FULFILLED;
        var kind = dispute.topic().kind();
        var now = clock.instant();
        disputes.update(dispute.answered(
                new Dispute.Reply(words, officer.subject()), agreed && kind == Dispute.Kind.RESTRICTION));
        if (agreed && kind == Dispute.Kind.CORRECTION) {
            corrections.carryOut(dispute, now);
        }
        var answered = request.ended(outcome, now);
        requests.end(answered);
        events.answered(answered);
        answered.tell(desk, dispute);
        return answered;
    }

    /** By the account or, where the token names it, by the NIK: officers may have an account for their work alone. */
    private boolean isOwn(Dispute dispute, Caller officer) {
        return citizens.find(dispute.account()).stream()
                .anyMatch(citizen -> citizen.accounts().contains(officer.subject())
                        || citizen.nik().digits().equals(officer.claim("nik").orElse(null)));
    }

    /** As it is once nobody else writes for its citizen: an erasure or another answer was first, or waits. */
    private Optional<RightsRequest> held(UUID id) {
        return requests.find(id)
                .map(RightsRequest::account)
                .filter(account -> keys.lock(List.of(account)))
                .flatMap(_ -> requests.find(id));
    }
}
