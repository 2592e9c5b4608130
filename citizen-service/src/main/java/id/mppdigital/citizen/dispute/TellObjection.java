package id.mppdigital.citizen.dispute;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the desk that a citizen objects to an automated decision, and how that ended; not the citizen's words. */
@Component
public class TellObjection {
    private static final String TOPIC = "mpp.objections";
    private static final String TYPE = "id.mppdigital.citizen.objection-changed.v1";

    private final Outbox outbox;

    TellObjection(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    static NewTopic objectionsTopic() {
        return Topics.events(TOPIC);
    }

    /** Data of {@code id.mppdigital.citizen.objection-changed.v1}. */
    record ObjectionChanged(
            UUID requestId,
            String applicationId,
            String state,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt) {}

    /**
     * Nothing for another kind of dispute.
     *
     * @param state of the request, as it is named in events
     */
    public void changed(Dispute dispute, String state, Instant receivedAt, Instant dueAt, @Nullable Instant endedAt) {
        var topic = dispute.topic();
        if (topic.kind() == Dispute.Kind.OBJECTION) {
            var data = new ObjectionChanged(dispute.request(), topic.subject(), state, receivedAt, dueAt, endedAt);
            var sequence = endedAt == null ? 1 : 2;
            outbox.append(new NewEvent(TOPIC, TYPE, dispute.request().toString(), sequence, data));
        }
    }
}
