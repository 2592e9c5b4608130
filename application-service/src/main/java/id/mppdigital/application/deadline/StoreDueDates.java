package id.mppdigital.application.deadline;

import id.mppdigital.application.catalog.TimeLimit;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.sql.SqlArray;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores the due dates of applications from before they were stored, so that lists by due date find these too. It goes
 * through all applications once, a few in each transaction, so that nobody waits long for one.
 */
@Repository
class StoreDueDates {
    private static final int AT_ONCE = 200;
    private static final String[] WAITING = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::awaitsProduct)
            .map(ApplicationStatus::name)
            .toArray(String[]::new);

    private record Undated(UUID id, Instant submittedAt, String timeZone, TimeLimit timeLimit) {
        String due() {
            return timeLimit
                    .after(submittedAt.atZone(ZoneId.of(timeZone)))
                    .toInstant()
                    .toString();
        }
    }

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    StoreDueDates(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void store() {
        while (Boolean.TRUE.equals(transactions.execute(_ -> storeSome()))) {
            // The next ones.
        }
    }

    /** True if there may be more; does nothing while another instance is at it. */
    private boolean storeSome() {
        var ids = place().map(this::idsAfter).orElse(List.of());
        if (!ids.isEmpty()) {
            store(undated(ids));
            jdbc.sql("update due_date_search set after = :last")
                    .param("last", ids.getLast())
                    .update();
        }
        if (ids.size() == AT_ONCE) {
            return true;
        }
        jdbc.sql("update due_date_search set done = true where not done and begun_at < now() - interval '1 day'")
                .update();
        return false;
    }

    private Optional<UUID> place() {
        return jdbc.sql("select after from due_date_search where not done for update skip locked")
                .query(UUID.class)
                .optional();
    }

    private List<UUID> idsAfter(UUID place) {
        return jdbc.sql("select id from application where id > :place order by id limit :some")
                .param("place", place)
                .param("some", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** Locked, so that none is decided in between. */
    private List<Undated> undated(List<UUID> ids) {
        return jdbc.sql("""
                select a.id, a.submitted_at, m.time_zone, s.time_limit
                  from application a
                  join mall m on m.code = a.mall
                  join service s on s.code = a.service and s.version = a.service_version
                 where a.id = any(cast(:ids as uuid[])) and a.due_at is null and a.status = any(:waiting)
                   and s.time_limit is not null
                 order by a.id
                   for no key update of a
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("waiting", WAITING)
                .query(Undated.class)
                .list();
    }

    private void store(List<Undated> undated) {
        jdbc.sql("""
                update application set due_at = dated.due
                  from unnest(cast(:ids as uuid[]), cast(:dues as timestamptz[])) as dated(id, due)
                 where application.id = dated.id
                """)
                .param("ids", SqlArray.of(undated, Undated::id, UUID[]::new))
                .param("dues", SqlArray.of(undated, Undated::due, String[]::new))
                .update();
    }
}
