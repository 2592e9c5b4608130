package id.mppdigital.application.draft;

import id.mppdigital.platform.sql.OldRows;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired drafts. One that is begun again meanwhile is not expired any more, so it stays. */
@Component
class ForgetOldDrafts {
    private static final OldRows EXPIRED = new OldRows("draft", "id", "expires_at", 1_000);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetOldDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${mpp.application.drafts.purge-interval:1h}",
            fixedDelayString = "${mpp.application.drafts.purge-interval:1h}")
    void forget() {
        EXPIRED.delete(jdbc, clock.instant());
    }
}
