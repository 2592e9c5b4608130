package id.mppdigital.notification.delivery.parked;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that were given up. */
@Repository
class ParkedEmails {
    private final JdbcClient jdbc;

    ParkedEmails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<ParkedEmail> before(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select email.message_id as id, email.channel, email.citizen_id, message.application_id, message.occasion,
                       email.attempts - email.uncounted as attempts, email.reason, email.settled_at as parked_at
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

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from email where message_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
