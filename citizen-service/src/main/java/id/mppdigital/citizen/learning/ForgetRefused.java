package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.identity.Citizens;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what an application promised that a program refused, once nobody objects any more: a decision anew would have
 * needed it. What still waits for its form goes with it.
 */
@Component
class ForgetRefused {
    private final PromisedFacts promised;
    private final WaitingForForm waiting;
    private final Disputes disputes;
    private final Citizens citizens;
    private final LearningSettings settings;
    private final Clock clock;

    ForgetRefused(
            PromisedFacts promised,
            WaitingForForm waiting,
            Disputes disputes,
            Citizens citizens,
            LearningSettings settings,
            Clock clock) {
        this.promised = promised;
        this.waiting = waiting;
        this.disputes = disputes;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "${mpp.learning.purge-interval:1h}")
    void purge() {
        var limit = clock.instant().minus(settings.refusedKept());
        Stream.concat(promised.refusedBefore(limit).stream(), waiting.refusedBefore(limit).stream())
                .filter(refused -> !isObjectedTo(refused))
                .forEach(refused -> {
                    promised.dropRefused(refused.application());
                    waiting.dropRefused(refused.application());
                });
    }

    private boolean isObjectedTo(PromisedFacts.Refused refused) {
        var objection =
                new Dispute.Topic(Dispute.Kind.OBJECTION, refused.application().toString());
        return disputes.isInForce(citizens.accountsOf(refused.account()), objection);
    }
}
