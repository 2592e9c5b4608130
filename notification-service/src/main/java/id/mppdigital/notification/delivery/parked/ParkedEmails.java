package id.mppdigital.notification.delivery.parked;

import id.mppdigital.notification.delivery.Deliveries;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was given up, and its way back into the queue: as if it had just come, with all its attempts and all its patience. */
@Repository
class ParkedEmails {
    private final JdbcClient jdbc;
    private final Deliveries deliveries;

    ParkedEmails(JdbcClient jdbc, Deliveries deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    /** Newest first. */
    List<ParkedEmail> before(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select email.message_id as id, email.channel, email.citizen_id, message.application_id, message.occasion,
                       email.attempts, email.reason, email.settled_at as parked_at
                from email join message on message.id = email.message_id
                where email.state = 'PARKED' and (:after::uuid is null or email.message_id < :after)
                order by email.message_id desc
                limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(ParkedEmail.class)
                .list();
    }

    /** False when it isn't parked, or is none. */
    @Transactional
    boolean redrive(UUID id) {
        return queueAgain(id) == 1;
    }

    @Transactional
    int redriveAll() {
        return queueAgain(null);
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from email where message_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** All of them without an id. */
    private int queueAgain(@Nullable UUID id) {
        int queued = jdbc.sql("""
                update email set state = 'QUEUED', attempts = 0, reason = null, queued_at = now(), due_at = now(),
                    settled_at = null
                where state = 'PARKED' and (:id::uuid is null or message_id = :id)
                """).param("id", id).update();
        deliveries.wakeAfterCommit();
        return queued;
    }
}
