package id.mppdigital.application.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows operators how many applications of each mall are past their date ({@code mpp.applications.overdue}). Read from
 * the database once a minute, from the index of due dates alone, so every instance shows the same.
 */
@Component
class OverdueByMall {
    private record Overdue(String mall, long applications) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MultiGauge gauge;

    OverdueByMall(JdbcClient jdbc, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.gauge = MultiGauge.builder("mpp.applications.overdue")
                .description("Applications whose product was due before now")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "1m")
    void measure() {
        gauge.register(overdue().stream().map(OverdueByMall::row).toList(), true);
    }

    private List<Overdue> overdue() {
        return jdbc.sql("select mall, count(*) as applications from application where due_at < :now group by mall")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Overdue.class)
                .list();
    }

    private static MultiGauge.Row<?> row(Overdue overdue) {
        return MultiGauge.Row.of(Tags.of("mall", overdue.mall()), overdue.applications());
    }
}
