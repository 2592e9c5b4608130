package id.mppdigital.connector.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows since when an agency has taken nothing: {@code mpp.connector.delivery.oldest}, the seconds since its oldest open
 * delivery was made. When a delivery is due says nothing about that: each failed attempt moves it on. Read from the
 * database, so every instance shows the same.
 */
@Component
class LongestWaiting {
    private record Oldest(String agency, double seconds) {}

    private final JdbcClient jdbc;
    private final MultiGauge gauge;

    LongestWaiting(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.gauge = MultiGauge.builder("mpp.connector.delivery.oldest")
                .description(
                        "since the oldest delivery was made that the agency has not taken and that was not given up")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${mpp.work.gauge-interval:15s}")
    void measure() {
        gauge.register(oldest().stream().map(LongestWaiting::row).toList(), true);
    }

    private List<Oldest> oldest() {
        return jdbc.sql("""
                        select agency, extract(epoch from now() - min(created_at)) as seconds
                        from delivery where state in ('PENDING', 'WAITING') group by agency
                        """).query(Oldest.class).list();
    }

    private static MultiGauge.Row<?> row(Oldest oldest) {
        return MultiGauge.Row.of(Tags.of("agency", oldest.agency()), oldest.seconds());
    }
}
