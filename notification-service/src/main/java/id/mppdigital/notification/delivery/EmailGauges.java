package id.mppdigital.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many e-mails are unsent, by state and reason; read from the database, so every instance shows the same. What waits for
 * a contact that never comes is seen here long before it is given up.
 */
@Component
class EmailGauges {
    private final JdbcClient jdbc;
    private final MultiGauge gauge;

    EmailGauges(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.gauge = MultiGauge.builder("mpp.notification.emails.unsent").register(registry);
    }

    record Unsent(String state, String reason, long emails) {}

    @Scheduled(fixedDelayString = "${mpp.notification.gauge-interval:15s}")
    void refresh() {
        List<Unsent> all = jdbc.sql("""
                select state, coalesce(reason, 'none') as reason, count(*) as emails from email
                where state in ('QUEUED', 'WAITING', 'PARKED')
                group by 1, 2
                """).query(Unsent.class).list();
        gauge.register(
                all.stream()
                        .map(each -> MultiGauge.Row.of(
                                Tags.of("state", each.state(), "reason", each.reason()), each.emails()))
                        .toList(),
                true);
    }
}
