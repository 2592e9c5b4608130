package id.mppdigital.application.draft;

import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.platform.sql.OldRows;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes expired drafts, and the keys of all that are gone. One that is begun again meanwhile is not expired any more,
 * so it stays.
 */
@Component
class ForgetOldDrafts {
    private static final OldRows EXPIRED = new OldRows("draft", "id", "expires_at", 1_000);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transactions;

    ForgetOldDrafts(JdbcClient jdbc, Clock clock, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(
            initialDelayString = "${mpp.application.drafts.purge-interval:1h}",
            fixedDelayString = "${mpp.application.drafts.purge-interval:1h}")
    void forget() {
        EXPIRED.delete(jdbc, clock.instant());
        transactions.executeWithoutResult(_ -> forgetKeys());
    }

    /** Whoever begins a draft holds its key. So a draft that was not there yet is looked for again under the lock. */
    private void forgetKeys() {
        var keys = jdbc.sql("""
                select id from person_key where owner ^@ :drafts
                and not exists (select from draft where draft.owner = person_key.owner)
                for update skip locked
                """).param("drafts", Owner.DRAFT).query(UUID.class).list();
        jdbc.sql("""
                delete from person_key where id = any(:keys)
                and not exists (select from draft where draft.owner = person_key.owner)
                """).param("keys", keys.toArray(UUID[]::new)).update();
    }
}
