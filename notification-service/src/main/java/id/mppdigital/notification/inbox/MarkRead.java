package id.mppdigital.notification.inbox;

import id.mppdigital.platform.problem.Problem;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a citizen's message as read; reading it again changes nothing. */
@Component
class MarkRead {
    private final JdbcClient jdbc;
    private final InboxMessages messages;

    MarkRead(JdbcClient jdbc, InboxMessages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** Refused with 404 when the citizen has no such message, whoever else may have it. */
    @Transactional
    public void read(String citizenId, UUID messageId) {
        // The counter's row first, as a new message does it: one order of locks, no deadlock.
        jdbc.sql("select 1 from citizen_inbox where citizen_id = :citizenId for update")
                .param("citizenId", citizenId)
                .query(Integer.class)
                .optional();
        int newlyRead = jdbc.sql("""
                update citizen_inbox_message set read_at = now()
                where message_id = :messageId and citizen_id = :citizenId and read_at is null
                """)
                .param("messageId", messageId)
                .param("citizenId", citizenId)
                .update();
        if (newlyRead == 1) {
            jdbc.sql("update citizen_inbox set unread = unread - 1 where citizen_id = :citizenId")
                    .param("citizenId", citizenId)
                    .update();
        } else if (messages.of(citizenId, messageId).isEmpty()) {
            throw Problem.notFound("pesan", "message");
        }
    }
}
