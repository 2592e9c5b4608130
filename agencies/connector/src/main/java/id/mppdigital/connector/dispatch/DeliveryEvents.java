package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the platform hears of deliveries: {@code contracts/events/delivery-*.v1}. */
@Component
class DeliveryEvents {
    static final String TOPIC = "mpp.deliveries";
    private static final String PARKED = "id.mppdigital.delivery.parked.v1";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryEvents(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
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

    void delivered(Attempt attempt) {
        publish("id.mppdigital.delivery.delivered.v1", attempt, null);
    }

    void parked(Attempt attempt, String reason) {
        publish(PARKED, attempt, reason);
    }

    /** One that was given up between attempts, or before the first. */
    void parked(DeliveryRef delivery, String reason) {
        publish(PARKED, delivery, reason);
    }

    private void publish(String type, Attempt attempt, @Nullable String reason) {
        var claim = attempt.claim();
        var delivery = claim.delivery();
        var after = new DeliveryRef(delivery.id(), delivery.applicationId(), delivery.agency(), claim.attempts() + 1);
        publish(type, after, reason);
    }

    private void publish(String type, DeliveryRef delivery, @Nullable String reason) {
        long sequence = jdbc.sql("update delivery set published = published + 1 where id = ? returning published")
                .param(delivery.id())
                .query(Long.class)
                .single();
        var data = new DeliveryEvent(
                delivery.id(),
                delivery.applicationId(),
                delivery.agency(),
                delivery.attempts(),
                clock.instant(),
                reason);
        outbox.append(new NewEvent(TOPIC, type, delivery.id().toString(), sequence, data));
    }
}
