package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.connector.delivery.MessageType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The head of the queue: takes what is due, for this instance alone. Times are the database's, which all instances share. */
@Repository
class Claims {
    private final JdbcClient jdbc;
    private final DispatchSettings settings;

    Claims(JdbcClient jdbc, DispatchSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Due deliveries of an agency, each the oldest unfinished one of its application; leased before anybody else sees them. */
    List<Claim> claim(String agency, int limit) {
        return jdbc.sql("""
                with due as (
                    select d.id, a.endpoint_url, a.timeout_millis, a.max_concurrent
                    from delivery d join agency a on a.code = d.agency
                    where d.agency = :agency and d.state = 'PENDING' and d.due_at <= now()
                      and (d.lease_until is null or d.lease_until < now())
                      and a.endpoint_url is not null and a.disabled_at is null
                      and (a.paused_until is null or a.paused_until <= now())
                      and not exists (
                          select 1 from delivery older
                          where older.application_id = d.application_id and older.sequence < d.sequence
                            and older.state in ('WAITING', 'PENDING', 'PARKED'))
                    order by d.due_at, d.id
                    limit :limit
                    for update of d skip locked)
                update delivery d set
                    lease = gen_random_uuid(),
                    lease_until = now() + (least(due.timeout_millis, :maxTimeout) + :margin) * interval '1 millisecond',
                    give_up_at = coalesce(d.give_up_at, now() + :maxAge * interval '1 millisecond')
                from due where d.id = due.id
                returning d.*, due.endpoint_url, due.timeout_millis, due.max_concurrent
                """)
                .param("agency", agency)
                .param("limit", limit)
                .param("maxTimeout", settings.maxTimeout().toMillis())
                .param("margin", settings.leaseMargin().toMillis())
                .param("maxAge", settings.maxAge().toMillis())
                .query((row, number) -> claim(row))
                .list();
    }

    /**
     * Whether a later message of the same application waits for this one. To be asked after the outcome has committed: one that is
     * queued later finds this delivery ended.
     */
    boolean anySuccessor(Delivery delivery) {
        return jdbc.sql("""
                select exists (select from delivery where application_id = ? and sequence > ? and state = 'PENDING')
                """)
                .params(delivery.applicationId(), delivery.sequence())
                .query(Boolean.class)
                .single();
    }

    /** Agencies that have something due, whatever their endpoints' state. */
    List<String> agenciesWithDue() {
        return jdbc.sql("""
                select code from agency a
                where endpoint_url is not null and disabled_at is null
                  and (paused_until is null or paused_until <= now())
                  and exists (
                      select 1 from delivery d
                      where d.agency = a.code and d.state = 'PENDING' and d.due_at <= now()
                        and (d.lease_until is null or d.lease_until < now()))
                """).query(String.class).list();
    }

    /** An endpoint works again: what failed while it didn't needn't sit out its back-off. */
    void hasten(String agency) {
        jdbc.sql("update delivery set due_at = now() where agency = ? and state = 'PENDING' and due_at > now()")
                .param(agency)
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        int attempts = row.getInt("attempts");
        return new Claim(
                delivery(row),
                new Endpoint(
                        row.getString("endpoint_url"),
                        Duration.ofMillis(row.getLong("timeout_millis")),
                        row.getInt("max_concurrent")),
                row.getObject("lease", UUID.class),
                attempts,
                attempts - row.getInt("uncounted"),
                row.getTimestamp("give_up_at").toInstant());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("mall"),
                row.getObject("application_id", UUID.class),
                row.getString("registration_number"),
                row.getLong("sequence"),
                MessageType.valueOf(row.getString("message")),
                row.getString("service_code"),
                row.getInt("service_version"),
                row.getTimestamp("occurred_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                row.getString("reason_code"),
                row.getString("sealed"),
                row.getString("traceparent"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
