package id.mppdigital.application.batch;

import id.mppdigital.platform.sql.OldRows;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes batches after 30 days; what became of each application stays in its timeline. */
@Component
class ForgetOldBatches {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final OldRows OLD = new OldRows("batch", "id", "created_at", 20); // with up to 800 items each

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetOldBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "1h")
    void forget() {
        OLD.delete(jdbc, clock.instant().minus(KEPT));
    }
}
