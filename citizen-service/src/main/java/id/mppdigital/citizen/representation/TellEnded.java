package id.mppdigital.citizen.representation;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells application-service that nobody acts by a representation any more, in the transaction that ends it. */
@Component
class TellEnded {
    private static final String TOPIC = "mpp.representations";
    private static final String TYPE = "id.mppdigital.representation.ended.v1";

    private final Outbox outbox;

    TellEnded(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    static NewTopic representationsTopic() {
        return Topics.events(TOPIC);
    }

    /** The data of the event; of nobody's name or account. */
    record Ended(UUID representationId, Instant endedAt) {}

    void of(UUID representation, Instant at) {
        // A parent may be added and ended again: each end is an aggregate of its own.
        outbox.append(new NewEvent(TOPIC, TYPE, Ids.next().toString(), 1, new Ended(representation, at)));
    }
}
