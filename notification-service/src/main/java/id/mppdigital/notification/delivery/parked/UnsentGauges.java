package id.mppdigital.notification.delivery.parked;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many messages are unsent, by channel, state and reason; read from the database, so every instance shows the same. What waits for
 * a contact that never comes is seen here long before it is given up.
 */
@Component
class UnsentGauges {
    private final JdbcClient jdbc;
    private final MultiGauge gauge;

    UnsentGauges(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.gauge = MultiGauge.builder("mpp.notification.emails.unsent").register(registry);
    }

    record Unsent(String channel, String state, String reason, long messages) {}

    @Scheduled(fixedDelayString = "${mpp.notification.gauge-interval:15s}")
    void refresh() {
        var all = jdbc.sql("""
                select channel, state, coalesce(reason, 'none') as reason, count(*) as messages from email
                where state in ('QUEUED', 'WAITING', 'PARKED')
                group by 1, 2, 3
                """).query(Unsent.class).list();
        gauge.register(all.stream().map(UnsentGauges::row).toList(), true);
    }

    private static MultiGauge.Row<?> row(Unsent unsent) {
        var tags = Tags.of("channel", unsent.channel(), "state", unsent.state(), "reason", unsent.reason());
        return MultiGauge.Row.of(tags, unsent.messages());
    }
}
