package id.mppdigital.application.idempotency;

import id.mppdigital.platform.sql.OldRows;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes keys after their time. */
@Component
class ForgetOldKeys {
    private static final OldRows OLD = new OldRows("idempotency_key", "scope, key", "claimed_at", 5_000);

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
        OLD.delete(jdbc, clock.instant().minus(settings.keepFor()));
    }
}
