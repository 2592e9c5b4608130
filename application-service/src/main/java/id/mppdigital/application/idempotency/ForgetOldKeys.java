package id.mppdigital.application.idempotency;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes keys after their time, in small transactions; several instances may do so at once. */
@Component
class ForgetOldKeys {
    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final IdempotencySettings settings;
    private final Clock clock;

    ForgetOldKeys(JdbcClient jdbc, IdempotencySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${mpp.application.idempotency.purge-interval:1h}",
            fixedDelayString = "${mpp.application.idempotency.purge-interval:1h}")
    void forget() {
        var before = clock.instant().minus(settings.keepFor());
        int forgotten;
        do {
            forgotten = forgetSome(before);
        } while (forgotten == BATCH);
    }

    private int forgetSome(Instant before) {
        return jdbc.sql("""
                delete from idempotency_key where (scope, key) in (
                    select scope, key from idempotency_key where claimed_at < :before
                     order by claimed_at limit :batch for update skip locked)
                """).param("before", before).param("batch", BATCH).update();
    }
}
