package id.mppdigital.notification.delivery;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The e-mails whose citizen can't be reached yet. */
@Repository
class WaitingRoom {
    private final JdbcClient jdbc;

    WaitingRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets an e-mail wait, or parks it when it has waited long enough. It is looked at again after as long as it has waited
     * so far, at most an hour: a contact that arrives in the very moment between looking and waiting is missed by {@link
     * #open} and found then.
     *
     * @return whether it has been parked
     */
    boolean enter(QueuedEmail email, String reason, Duration longest) {
        return jdbc.sql("""
                update email set claim = null, reason = :reason,
                    state = case when queued_at < now() - make_interval(secs => :longest) then 'PARKED' else 'WAITING' end,
                    settled_at = case when queued_at < now() - make_interval(secs => :longest) then now() end,
                    due_at = now() + least(interval '1 hour', greatest(interval '2 seconds', now() - queued_at))
                where message_id = :id and claim = :claim
                returning state = 'PARKED'
                """)
                .param("reason", reason)
                .param("longest", longest.toSeconds())
                .param("id", email.messageId())
                .param("claim", email.claim())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Makes a citizen's waiting e-mails due; false when there are none. */
    boolean open(String citizenId) {
        return jdbc.sql(
                                "update email set due_at = now() where citizen_id = :citizenId and state = 'WAITING' and claim is null")
                        .param("citizenId", citizenId)
                        .update()
                > 0;
    }
}
