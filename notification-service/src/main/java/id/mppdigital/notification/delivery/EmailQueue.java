package id.mppdigital.notification.delivery;

import id.mppdigital.platform.events.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The e-mails still to be sent, shared by all instances. Times are the database's, the one clock that all instances see.
 *
 * <p>Every settling statement names the claim, so a sender that overslept its lease changes nothing.
 */
@Repository
class EmailQueue {
    private final JdbcClient jdbc;

    EmailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID messageId, String citizenId) {
        jdbc.sql("insert into email (message_id, citizen_id, state) values (:messageId, :citizenId, 'QUEUED')")
                .param("messageId", messageId)
                .param("citizenId", citizenId)
                .update();
    }

    List<QueuedEmail> claim(int limit, Duration lease) {
        return jdbc.sql("""
                with claimed as (
                    update email set claim = :claim, due_at = now() + make_interval(secs => :lease)
                    where message_id in (
                        select message_id from email
                        where state in ('QUEUED', 'WAITING') and due_at <= now()
                        order by due_at limit :limit
                        for update skip locked)
                    returning message_id, claim, citizen_id, attempts)
                select claimed.*, message.occasion, message.template_version, message.facts
                from claimed join message on message.id = claimed.message_id
                """)
                .param("claim", Ids.next())
                .param("lease", seconds(lease))
                .param("limit", limit)
                .query(EmailQueue::email)
                .list();
    }

    boolean sent(QueuedEmail email) {
        return settle(email, "SENT", null);
    }

    boolean park(QueuedEmail email, String reason) {
        return settle(email, "PARKED", reason);
    }

    void defer(QueuedEmail email, String reason, Duration pause) {
        jdbc.sql("""
                update email set attempts = attempts + 1, reason = :reason, claim = null,
                    state = 'QUEUED', due_at = now() + make_interval(secs => :pause)
                where message_id = :id and claim = :claim
                """)
                .param("reason", reason)
                .param("pause", seconds(pause))
                .param("id", email.messageId())
                .param("claim", email.claim())
                .update();
    }

    /** Gives an e-mail back as if it had never been claimed. */
    void release(QueuedEmail email) {
        jdbc.sql("update email set claim = null, due_at = now() where message_id = :id and claim = :claim")
                .param("id", email.messageId())
                .param("claim", email.claim())
                .update();
    }

    private boolean settle(QueuedEmail email, String state, @Nullable String reason) {
        return jdbc.sql("""
                update email set state = :state, reason = :reason, attempts = attempts + 1, claim = null, settled_at = now()
                where message_id = :id and claim = :claim
                """)
                        .param("state", state)
                        .param("reason", reason)
                        .param("id", email.messageId())
                        .param("claim", email.claim())
                        .update()
                == 1;
    }

    private static QueuedEmail email(ResultSet row, int number) throws SQLException {
        return new QueuedEmail(
                row.getObject("message_id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("citizen_id"),
                row.getInt("attempts"),
                row.getString("occasion"),
                row.getInt("template_version"),
                row.getString("facts"));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
