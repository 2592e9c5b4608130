package id.mppdigital.notification.delivery;

import id.mppdigital.notification.message.MessageWritten;
import id.mppdigital.platform.events.Ids;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The messages of all outgoing channels still to be sent, shared by all instances. Times are the database's, the one clock
 * that all instances see.
 *
 * <p>Every settling statement names the claim, so a sender that overslept its lease changes nothing.
 */
@Repository
class DeliveryQueue {
    private final JdbcClient jdbc;

    DeliveryQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MessageWritten message) {
        jdbc.sql("""
                insert into email (message_id, citizen_id, channel, state) values (:id, :citizenId, :channel, 'QUEUED')
                """)
                .param("id", message.id())
                .param("citizenId", message.citizenId())
                .param("channel", message.channel())
                .update();
    }

    List<QueuedMessage> claim(String channel, int limit, Duration lease) {
        return jdbc.sql("""
                with claimed as (
                    update email set claim = :claim, due_at = now() + :lease * interval '1 millisecond'
                    where message_id in (
                        select message_id from email
                        where channel = :channel and state in ('QUEUED', 'WAITING') and due_at <= now()
                        order by due_at limit :limit
                        for update skip locked)
                    returning message_id, claim, channel, citizen_id, attempts)
                select claimed.message_id as id, claim, claimed.channel, claimed.citizen_id, attempts,
                    message.occasion, message.template_version, cast(message.facts as text) as facts
                from claimed join message on message.id = claimed.message_id
                """)
                .param("channel", channel)
                .param("claim", Ids.next())
                .param("lease", lease.toMillis())
                .param("limit", limit)
                .query(QueuedMessage.class)
                .list();
    }

    boolean sent(QueuedMessage message) {
        return settle(message, "SENT", null);
    }

    boolean park(QueuedMessage message, String reason) {
        return settle(message, "PARKED", reason);
    }

    void defer(QueuedMessage message, String reason, Duration pause) {
        settling(message, """
                update email set attempts = attempts + 1, reason = :reason, claim = null,
                    state = 'QUEUED', due_at = now() + :pause * interval '1 millisecond'
                where message_id = :id and claim = :claim
                """)
                .param("reason", reason)
                .param("pause", pause.toMillis())
                .update();
    }

    /** Gives a message back as if it had never been claimed. */
    void release(QueuedMessage message) {
        settling(message, "update email set claim = null, due_at = now() where message_id = :id and claim = :claim")
                .update();
    }

    /**
     * Lets a message wait, or parks it when it has waited long enough. It is looked at again after as long as it has waited
     * so far, at most an hour: {@link #contactArrived} misses a contact that arrives between looking and waiting; the next
     * look finds it.
     *
     * @return whether it has been parked
     */
    boolean await(QueuedMessage message, String reason, Duration longest) {
        return settling(message, """
                update email set claim = null, reason = :reason,
                    state = case when queued_at < now() - :longest * interval '1 millisecond' then 'PARKED' else 'WAITING' end,
                    settled_at = case when queued_at < now() - :longest * interval '1 millisecond' then now() end,
                    due_at = now() + least(interval '1 hour', greatest(interval '2 seconds', now() - queued_at))
                where message_id = :id and claim = :claim
                returning state = 'PARKED'
                """)
                .param("reason", reason)
                .param("longest", longest.toMillis())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Makes a citizen's waiting messages due; false when there are none. */
    boolean contactArrived(String citizenId) {
        return jdbc.sql("""
                update email set due_at = now() where citizen_id = :citizenId and state = 'WAITING' and claim is null
                """).param("citizenId", citizenId).update() > 0;
    }

    private boolean settle(QueuedMessage message, String state, @Nullable String reason) {
        return settling(message, """
                update email set state = :state, reason = :reason, attempts = attempts + 1, claim = null, settled_at = now()
                where message_id = :id and claim = :claim
                """)
                        .param("state", state)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private StatementSpec settling(QueuedMessage message, String sql) {
        return jdbc.sql(sql).param("id", message.id()).param("claim", message.claim());
    }
}
