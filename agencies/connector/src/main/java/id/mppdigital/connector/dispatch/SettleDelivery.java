package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.sql.SqlArray;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Settled;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What belongs to the next states of deliveries, in the same transaction: the attempts, the events, what an endpoint
 * said about itself.
 */
@Repository
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

    void settle(List<Settled<Attempt>> settled) {
        remember(settled.stream().map(Settled::result).toList());
        events.append(
                settled.stream().map(this::event).flatMap(Optional::stream).toList());
        for (var each : settled) {
            var agency = each.result().delivery().agency();
            if (each.outcome() instanceof Outcome.Hold(var _, var pause)) {
                agencies.pause(agency, pause);
            }
            if (each.result().isEndpointGone()) {
                agencies.disable(agency);
            }
            metrics.count(each.result().delivery(), each.outcome());
        }
    }

    private Optional<NewEvent> event(Settled<Attempt> settled) {
        var delivery = settled.result().delivery();
        var told = new DeliveryRef(
                delivery.id(), delivery.applicationId(), delivery.agency(), settled.attempts(), settled.number());
        return switch (settled.outcome()) {
            case Outcome.Done _ -> Optional.of(events.delivered(told));
            case Outcome.Park(var reason) -> Optional.of(events.parked(told, reason));
            case Outcome.Hold _, Outcome.Retry _, Outcome.Outage _ -> Optional.empty();
        };
    }

    private void remember(List<Attempt> attempts) {
        jdbc.sql("""
                insert into attempt (id, delivery, started_at, duration_millis, status, outcome)
                select * from unnest(cast(:ids as uuid[]), cast(:deliveries as uuid[]), cast(:starts as timestamptz[]),
                    cast(:durations as integer[]), cast(:statuses as integer[]), cast(:outcomes as text[]))
                """)
                .param("ids", SqlArray.of(attempts, _ -> Ids.next(), UUID[]::new))
                .param(
                        "deliveries",
                        SqlArray.of(attempts, each -> each.delivery().id(), UUID[]::new))
                .param("starts", SqlArray.of(attempts, each -> each.startedAt().toString(), String[]::new))
                .param(
                        "durations",
                        SqlArray.of(attempts, each -> (int) each.duration().toMillis(), Integer[]::new))
                .param("statuses", SqlArray.of(attempts, Attempt::status, Integer[]::new))
                .param("outcomes", SqlArray.of(attempts, Attempt::outcome, String[]::new))
                .update();
    }
}
