package id.mppdigital.citizen.rights.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.holder.Parents;
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

/**
 * Tells that a request was answered, for the inbox of the citizen and of the parent who asked for them; what the answer
 * says stays here.
 */
@Configuration(proxyBeanMethods = false)
class AnswerEvents {
    private static final String TOPIC = "mpp.rights";
    private static final String TYPE = "id.mppdigital.citizen.right-answered.v1";

    /**
     * Data of {@code id.mppdigital.citizen.right-answered.v1}.
     *
     * @param citizenId who is told
     * @param onBehalfOf by which a parent who is told asked for a child; absent for oneself
     */
    record RightAnswered(
            UUID requestId,
            String citizenId,
            Right kind,
            RightsRequest.Status outcome,
            Instant receivedAt,
            @Nullable Instant endedAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID onBehalfOf) {}

    private final Outbox outbox;
    private final Parents parents;

    AnswerEvents(Outbox outbox, Parents parents) {
        this.outbox = outbox;
        this.parents = parents;
    }

    @Bean
    NewTopic rightsTopic() {
        return Topics.events(TOPIC);
    }

    void answered(RightsRequest request) {
        tell(request, Objects.requireNonNull(request.account()), null, 1);
        var representation = request.representation();
        if (representation != null) {
            parents.actingBy(representation).ifPresent(parent -> tell(request, parent, representation, 2));
        }
    }

    /** Each reader has an event of their own, as a message has one reader. */
    private void tell(RightsRequest request, String reader, @Nullable UUID onBehalfOf, long sequence) {
        var clock = request.clock();
        var data = new RightAnswered(
                request.id(),
                reader,
                request.kind(),
                request.status(),
                clock.receivedAt(),
                clock.endedAt(),
                onBehalfOf);
        outbox.append(new NewEvent(TOPIC, TYPE, request.id().toString(), sequence, data));
    }
}
