package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.identity.Citizens;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what an application promised that a program refused, once nobody objects any more: a decision anew would have
 * needed it.
 */
@Component
class ForgetRefused {
    private final PromisedFacts promised;
    private final Disputes disputes;
    private final Citizens citizens;
    private final LearningSettings settings;
    private final Clock clock;

    ForgetRefused(
            PromisedFacts promised, Disputes disputes, Citizens citizens, LearningSettings settings, Clock clock) {
        this.promised = promised;
        this.disputes = disputes;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "${mpp.learning.purge-interval:1h}")
    void purge() {
        promised.refusedBefore(clock.instant().minus(settings.refusedKept())).stream()
                .filter(refused -> !isObjectedTo(refused))
                .forEach(refused -> promised.dropRefused(refused.application()));
    }

    private boolean isObjectedTo(PromisedFacts.Refused refused) {
        var objection =
                new Dispute.Topic(Dispute.Kind.OBJECTION, refused.application().toString());
        return disputes.isInForce(citizens.accountsOf(refused.account()), objection);
    }
}
