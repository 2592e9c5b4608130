package id.mppdigital.connector.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How much is unfinished, by agency and state; read from the database, so every instance shows the same. */
@Component
class QueueGauges {
    private final JdbcClient jdbc;
    private final MultiGauge gauge;

    QueueGauges(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.gauge = MultiGauge.builder("mpp.connector.deliveries").register(registry);
    }

    record Unfinished(String agency, String state, long deliveries) {}

    @Scheduled(fixedDelayString = "${mpp.connector.gauge-interval:15s}")
    void refresh() {
        List<Unfinished> all = jdbc.sql("""
                select agency, state, count(*) as deliveries from delivery
                where state in ('WAITING', 'PENDING', 'PARKED')
                group by agency, state
                """).query(Unfinished.class).list();
        gauge.register(
                all.stream()
                        .map(each -> MultiGauge.Row.of(
                                Tags.of("agency", each.agency(), "state", each.state()), each.deliveries()))
                        .toList(),
                true);
    }
}
