package id.mppdigital.citizen.telling;

import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.attributes.ChangedFact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.usage.WrittenUses;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.sealing.Sealing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Publishes what a decision or a correction has changed, in its transaction, once for each application that the ledger
 * says was given an older value. The values are sealed for application-service alone.
 */
@Component
public class TellChange {
    static final String TOPIC = "mpp.fact-changes";
    private static final String TYPE = "id.mppdigital.fact.changed.v1";
    private static final String READER = "application-service";

    private final Citizens citizens;
    private final HandOutFacts handOut;
    private final Applications applications;
    private final WrittenUses uses;
    private final Outbox outbox;
    private final Sealing sealing;

    TellChange(
            Citizens citizens,
            HandOutFacts handOut,
            Applications applications,
            WrittenUses uses,
            Outbox outbox,
            Sealing sealing) {
        this.citizens = citizens;
        this.handOut = handOut;
        this.applications = applications;
        this.uses = uses;
        this.outbox = outbox;
        this.sealing = sealing;
    }

    @Bean
    static NewTopic factChangesTopic() {
        return Topics.events(TOPIC);
    }

    /** The data of the event. */
    record FactChanged(
            UUID changeId, UUID applicationId, List<String> sources, Map<String, Object> sealed, Instant at) {}

    private record Values(Map<String, JsonNode> facts, Map<String, List<JsonNode>> was) {}

    /**
     * Nothing for the application that was decided on: its agency doesn't tell itself. Nothing of a fact that may not be
     * used: the citizen restricted it, or withdrew its register.
     *
     * @param decidedOn the application; null where no decision has changed it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String account, @Nullable UUID decidedOn, Collection<ChangedFact> changed, Instant at) {
        if (changed.isEmpty()) {
            return;
        }
        var accounts = citizens.accountsOf(account);
        var usable = handOut.of(accounts, new Processing(Processing.Purpose.TELL_CHANGE, null));
        var told = changed.stream().filter(fact -> usable.allows(fact.stored())).toList();
        if (told.isEmpty()) {
            return;
        }
        var names = told.stream().map(ChangedFact::source).map(FactSource::key).toList();
        var givenTo = uses.givenTo(accounts, names);
        var services = applications.servicesOf(givenTo.keySet());
        givenTo.forEach((application, given) -> {
            var telling = new Processing(Processing.Purpose.TELL_CHANGE, services.get(application));
            if (!application.equals(decidedOn) && usable.mayServe(telling)) {
                tell(application, given, told, at);
            }
        });
    }

    private void tell(UUID application, Set<String> given, Collection<ChangedFact> changed, Instant at) {
        var told = changed.stream()
                .filter(fact -> given.contains(fact.source().key()))
                .toList();
        var values = new Values(
                told.stream().collect(Collectors.toMap(fact -> fact.source().key(), ChangedFact::now)),
                told.stream()
                        .filter(fact -> !fact.was().isEmpty())
                        .collect(Collectors.toMap(fact -> fact.source().key(), ChangedFact::was)));
        var id = Ids.next();
        var sources = given.stream().sorted().toList();
        var data = new FactChanged(id, application, sources, sealing.seal(values, READER), at);
        outbox.append(new NewEvent(TOPIC, TYPE, id.toString(), 1, data));
    }
}
