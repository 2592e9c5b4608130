package id.mppdigital.citizen.telling;

import id.mppdigital.citizen.attributes.ChangedFact;
import id.mppdigital.citizen.attributes.FactDecision;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells citizens that a decision has changed facts of theirs, in the decision's transaction: which facts and by which
 * decision. The values are read in the app; they are in no message.
 */
@Component
public class TellCitizen {
    private static final String TYPE = "id.mppdigital.citizen.facts-changed.v1";

    private final FactNames names;
    private final Outbox outbox;

    TellCitizen(FactNames names, Outbox outbox) {
        this.names = names;
        this.outbox = outbox;
    }

    /** The data of the event. */
    record FactsChanged(UUID noticeId, String citizenId, FactDecision decision, List<Named> facts, Instant at) {}

    /** @param name as people call it */
    record Named(FactSource source, Wording name) {}

    /** Nothing where no fact was otherwise before: what is new comes with the decision itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String account, FactDecision decision, Collection<ChangedFact> changed, Instant at) {
        if (changed.isEmpty()) {
            return;
        }
        var facts = changed.stream()
                .map(ChangedFact::source)
                .distinct()
                .map(source -> new Named(source, names.of(source, decision.service())))
                .toList();
        var id = Ids.next();
        outbox.append(new NewEvent(
                TellChange.TOPIC, TYPE, id.toString(), 1, new FactsChanged(id, account, decision, facts, at)));
    }
}
