package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.correction.CorrectionAnswered;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.citizen.rights.RightsRequests;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends a citizen's request for a correction with the answer of the agency that keeps the register, in the answer's
 * transaction. One that the data officer has answered stays as it is.
 */
@Component
class EndByAgency {
    private final RightsRequests requests;
    private final Disputes disputes;
    private final AnswerEvents events;
    private final Clock clock;

    EndByAgency(RightsRequests requests, Disputes disputes, AnswerEvents events, Clock clock) {
        this.requests = requests;
        this.disputes = disputes;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CorrectionAnswered answered) {
        requests.find(answered.request()).filter(RightsRequest::isOpen).ifPresent(request -> end(request, answered));
    }

    private void end(RightsRequest request, CorrectionAnswered answered) {
        var dispute = disputes.of(List.of(request.id())).get(request.id());
        if (dispute != null) {
            var outcome = answered.corrected() ? RightsRequest.Status.FULFILLED : RightsRequest.Status.REFUSED;
            disputes.update(dispute.answered(new Dispute.Reply(answered.reason(), answered.agency()), false));
            var ended = request.ended(outcome, clock.instant());
            requests.end(ended);
            events.answered(ended);
        }
    }
}
