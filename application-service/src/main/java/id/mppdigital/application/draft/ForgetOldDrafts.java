package id.mppdigital.application.draft;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired drafts in small transactions; several instances may do so at once. */
@Component
class ForgetOldDrafts {
    private static final int BATCH = 1_000;

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
        var now = clock.instant();
        int forgotten;
        do {
            forgotten = forgetSome(now);
        } while (forgotten == BATCH);
    }

    /** A draft that is begun again meanwhile is not expired any more, so it stays. */
    private int forgetSome(Instant now) {
        return jdbc.sql("""
                delete from draft where expires_at <= :now and (citizen_id, mall, service) in (
                    select citizen_id, mall, service from draft where expires_at <= :now
                     order by expires_at limit :batch for update skip locked)
                """).param("now", now).param("batch", BATCH).update();
    }
}
