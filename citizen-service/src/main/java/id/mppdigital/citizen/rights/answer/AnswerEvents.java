package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.rights.Right;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells that a request was answered, for the citizen's inbox; what the answer says stays here. */
@Configuration(proxyBeanMethods = false)
class AnswerEvents {
    private static final String TOPIC = "mpp.rights";
    private static final String TYPE = "id.mppdigital.citizen.right-answered.v1";

    /** Data of {@code id.mppdigital.citizen.right-answered.v1}. */
    record RightAnswered(
            UUID requestId,
            String citizenId,
            Right kind,
            RightsRequest.Status outcome,
            Instant receivedAt,
            @Nullable Instant endedAt) {}

    private final Outbox outbox;

    AnswerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    NewTopic rightsTopic() {
        return Topics.events(TOPIC);
    }

    void answered(RightsRequest request) {
        var clock = request.clock();
        var data = new RightAnswered(
                request.id(),
                Objects.requireNonNull(request.account()),
                request.kind(),
                request.status(),
                clock.receivedAt(),
                clock.endedAt());
        outbox.append(new NewEvent(TOPIC, TYPE, request.id().toString(), 1, data));
    }
}
