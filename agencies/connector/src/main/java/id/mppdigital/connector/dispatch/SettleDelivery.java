package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.sql.SqlArray;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker.Settled;
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

    void settle(List<Settled<Outgoing>> settled) {
        remember(settled);
        events.append(
                settled.stream().map(this::event).flatMap(Optional::stream).toList());
        for (var each : settled) {
            var delivery = each.item().delivery();
            if (each.outcome() instanceof Outcome.Hold(var _, var pause)) {
                agencies.pause(delivery.agency(), pause);
            }
            if (Verdicts.isGone(each.tried().worked().code())) {
                agencies.disable(delivery.agency());
            }
            metrics.count(delivery, each.outcome());
        }
    }

    private Optional<NewEvent> event(Settled<Outgoing> settled) {
        var delivery = settled.item().delivery();
        var told = new DeliveryRef(
                delivery.id(),
                delivery.application().applicationId(),
                delivery.agency(),
                settled.attempts(),
                settled.number());
        return switch (settled.outcome()) {
            case Outcome.Done _ -> Optional.of(events.delivered(told));
            case Outcome.Park(var reason) -> Optional.of(events.parked(told, reason));
            case Outcome.Hold _, Outcome.Retry _, Outcome.Outage _ -> Optional.empty();
        };
    }

    private void remember(List<Settled<Outgoing>> settled) {
        jdbc.sql("""
                insert into attempt (id, delivery, started_at, duration_millis, status, outcome)
                select * from unnest(cast(:ids as uuid[]), cast(:deliveries as uuid[]), cast(:starts as timestamptz[]),
                    cast(:durations as integer[]), cast(:statuses as integer[]), cast(:outcomes as text[]))
                """)
                .param("ids", SqlArray.of(settled, _ -> Ids.next(), UUID[]::new))
                .param("deliveries", SqlArray.of(settled, each -> each.claimed().id(), UUID[]::new))
                .param(
                        "starts",
                        SqlArray.of(settled, each -> each.tried().startedAt().toString(), String[]::new))
                .param(
                        "durations",
                        SqlArray.of(
                                settled, each -> (int) each.tried().duration().toMillis(), Integer[]::new))
                .param(
                        "statuses",
                        SqlArray.of(settled, each -> each.tried().worked().code(), Integer[]::new))
                .param(
                        "outcomes",
                        SqlArray.of(settled, each -> each.tried().worked().word(), String[]::new))
                .update();
    }
}
