package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Settled;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What belongs to a delivery's next state, in the same transaction: the attempt, the event, what the endpoint said
 * about itself.
 */
@Component
class SettleDelivery {
    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final DeliveryEvents events;
    private final DeliveryMetrics metrics;

    SettleDelivery(JdbcClient jdbc, Agencies agencies, DeliveryEvents events, DeliveryMetrics metrics) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.events = events;
        this.metrics = metrics;
    }

    void settle(Attempt attempt, Settled settled) {
        var delivery = attempt.delivery();
        remember(attempt);
        var told = new DeliveryRef(
                delivery.id(), delivery.applicationId(), delivery.agency(), settled.attempts(), settled.number());
        switch (settled.outcome()) {
            case Outcome.Done _ -> events.delivered(told);
            case Outcome.Park(var reason) -> events.parked(told, reason);
            case Outcome.Hold(var _, var pause) -> agencies.pause(delivery.agency(), pause);
            case Outcome.Retry _, Outcome.Outage _ -> {}
        }
        if (attempt.isEndpointGone()) {
            agencies.disable(delivery.agency());
        }
        metrics.count(delivery, settled.outcome());
    }

    private void remember(Attempt attempt) {
        jdbc.sql("""
                insert into attempt (id, delivery, started_at, duration_millis, status, outcome)
                values (:id, :delivery, :startedAt, :duration, :status, :outcome)
                """)
                .param("id", Ids.next())
                .param("delivery", attempt.delivery().id())
                .param("startedAt", Timestamp.from(attempt.startedAt()))
                .param("duration", attempt.duration().toMillis())
                .param("status", attempt.status())
                .param("outcome", attempt.outcome())
                .update();
    }
}
