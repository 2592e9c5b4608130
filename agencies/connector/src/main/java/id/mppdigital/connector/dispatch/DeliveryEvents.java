package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the platform hears of deliveries: {@code contracts/events/delivery-*.v1}. */
@Component
class DeliveryEvents {
    static final String TOPIC = "mpp.deliveries";

    private final Outbox outbox;
    private final Clock clock;

    DeliveryEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    record DeliveryEvent(
            UUID deliveryId,
            UUID applicationId,
            String agency,
            int attempts,
            Instant at,
            @Nullable String reasonCode) {}

    NewEvent delivered(DeliveryRef delivery) {
        return event("id.mppdigital.delivery.delivered.v1", delivery, null);
    }

    NewEvent parked(DeliveryRef delivery, String reason) {
        return event("id.mppdigital.delivery.parked.v1", delivery, reason);
    }

    void append(List<NewEvent> events) {
        outbox.append(events);
    }

    private NewEvent event(String type, DeliveryRef delivery, @Nullable String reason) {
        var data = new DeliveryEvent(
                delivery.id(),
                delivery.applicationId(),
                delivery.agency(),
                delivery.attempts(),
                clock.instant(),
                reason);
        return new NewEvent(TOPIC, type, delivery.id().toString(), delivery.sequence(), data);
    }
}
