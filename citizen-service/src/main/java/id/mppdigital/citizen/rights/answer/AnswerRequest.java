package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.citizen.rights.RightsRequests;
import id.mppdigital.platform.problem.Problem;
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
    private final Corrections corrections;
    private final AnswerEvents events;
    private final Clock clock;

    AnswerRequest(
            CitizenKeys keys,
            RightsRequests requests,
            Disputes disputes,
            Corrections corrections,
            AnswerEvents events,
            Clock clock) {
        this.keys = keys;
        this.requests = requests;
        this.disputes = disputes;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param outcome FULFILLED or REFUSED
     * @param words for the citizen
     * @throws Problem 404 when there is none, or its citizen was erased meanwhile; 409 {@code request-ended}
     */
    @Transactional
    public RightsRequest answer(UUID id, RightsRequest.Status outcome, String words) {
        var request = held(id).orElseThrow(() -> Problem.notFound("permintaan", "request"));
        var dispute = Optional.ofNullable(disputes.of(List.of(id)).get(id))
                .orElseThrow(() -> Problem.notFound("permintaan", "request"));
        if (!request.isOpen()) {
            throw Problem.of(CitizenRefusal.REQUEST_ENDED);
        }
        var agreed = outcome == RightsRequest.Status.FULFILLED;
        var kind = dispute.topic().kind();
        var now = clock.instant();
        disputes.update(dispute.answered(words, agreed && kind == Dispute.Kind.RESTRICTION));
        if (agreed && kind == Dispute.Kind.CORRECTION) {
            corrections.carryOut(dispute, now);
        }
        var answered = request.ended(outcome, now);
        requests.end(answered);
        events.answered(answered);
        return answered;
    }

    /** As it is once nobody else writes for its citizen: an erasure or another answer was first, or waits. */
    private Optional<RightsRequest> held(UUID id) {
        return requests.find(id)
                .map(RightsRequest::account)
                .filter(account -> keys.lock(List.of(account)))
                .flatMap(_ -> requests.find(id));
    }
}
