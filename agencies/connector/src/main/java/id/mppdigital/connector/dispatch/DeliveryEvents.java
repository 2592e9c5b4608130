package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the platform hears of deliveries: {@code contracts/events/delivery-*.v1}. */
@Component
class DeliveryEvents {
    static final String TOPIC = "mpp.deliveries";
    private static final String PARKED = "id.mppdigital.delivery.parked.v1";

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

    void delivered(Attempt attempt, long sequence) {
        publish("id.mppdigital.delivery.delivered.v1", after(attempt, sequence), null);
    }

    void parked(Attempt attempt, long sequence, String reason) {
        publish(PARKED, after(attempt, sequence), reason);
    }

    /** One that was given up between attempts, or before the first. */
    void parked(DeliveryRef delivery, String reason) {
        publish(PARKED, delivery, reason);
    }

    private static DeliveryRef after(Attempt attempt, long sequence) {
        var claim = attempt.claim();
        var delivery = claim.delivery();
        return new DeliveryRef(
                delivery.id(), delivery.applicationId(), delivery.agency(), claim.attempts() + 1, sequence);
    }

    private void publish(String type, DeliveryRef delivery, @Nullable String reason) {
        var data = new DeliveryEvent(
                delivery.id(),
                delivery.applicationId(),
                delivery.agency(),
                delivery.attempts(),
                clock.instant(),
                reason);
        outbox.append(new NewEvent(TOPIC, type, delivery.id().toString(), delivery.sequence(), data));
    }
}
