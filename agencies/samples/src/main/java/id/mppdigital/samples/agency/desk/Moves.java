package id.mppdigital.samples.agency.desk;

import id.mppdigital.samples.agency.gateway.Gateway;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Outcome;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.journal.Status;
import id.mppdigital.samples.agency.journal.Transition;
import java.util.List;
import org.springframework.stereotype.Component;

/** The statuses that the platform is told, each once: what the journal has is not told again. */
@Component
class Moves {
    private final Journal journal;
    private final Gateway gateway;

    Moves(Journal journal, Gateway gateway) {
        this.journal = journal;
        this.gateway = gateway;
    }

    /** False when the case is over: overtaken by something newer, or refused by the platform. */
    boolean tell(Delivery delivery, Transition transition) {
        if (!journal.isLatest(delivery)) {
            return false;
        }
        if (isDone(delivery, transition.to())) {
            return true;
        }
        return settle(gateway.move(delivery, transition));
    }

    /** Writes down what was told by other means; false when that ends the case. */
    boolean settle(Step step) {
        journal.append(step);
        return step.outcome() != Outcome.REFUSED;
    }

    boolean isDone(Delivery delivery, Status status) {
        return steps(delivery).stream().anyMatch(step -> step.transition().to() == status);
    }

    boolean isUnfinished(Delivery delivery) {
        return journal.isLatest(delivery) && steps(delivery).stream().noneMatch(Step::endsWork);
    }

    private List<Step> steps(Delivery delivery) {
        return journal.of(Step.class, delivery);
    }
}
