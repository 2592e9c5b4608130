package id.mppdigital.application.batch;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Deletes batches after 30 days; what became of each application stays in its timeline. */
@Repository
class ForgetOldBatches {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 20; // with up to 800 items each

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetOldBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "1h")
    void forget() {
        int forgotten;
        do {
            forgotten = forgetSome();
        } while (forgotten == AT_ONCE);
    }

    private int forgetSome() {
        return jdbc.sql("""
                delete from batch where id in (
                    select id from batch where created_at < :before
                     order by created_at limit :some for update skip locked)
                """)
                .param("before", clock.instant().minus(KEPT))
                .param("some", AT_ONCE)
                .update();
    }
}
