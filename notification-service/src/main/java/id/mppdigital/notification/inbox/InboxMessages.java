package id.mppdigital.notification.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All inboxes; every query names the citizen, so nobody reads another's. */
@Repository
class InboxMessages {
    private static final String SELECT = """
            select message.id, message.application_id, message.occasion, message.template_version, message.facts, message.at,
                entry.position, entry.read_at
            from citizen_inbox_message entry join message on message.id = entry.message_id
            where entry.citizen_id = :citizenId
            """;

    private final JdbcClient jdbc;
    private final InboxMessageRow rows;

    InboxMessages(JdbcClient jdbc, InboxMessageRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest first, from below a position. */
    List<InboxMessage> before(String citizenId, long position, boolean unreadOnly, int limit) {
        String unread = unreadOnly ? " and entry.read_at is null" : "";
        return jdbc.sql(SELECT + " and entry.position < :position" + unread
                        + " order by entry.position desc limit :limit")
                .param("citizenId", citizenId)
                .param("position", position)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** The newest above a position, oldest first. */
    List<InboxMessage> after(String citizenId, long position, int limit) {
        return jdbc.sql(SELECT + " and entry.position > :position order by entry.position desc limit :limit")
                .param("citizenId", citizenId)
                .param("position", position)
                .param("limit", limit)
                .query(rows)
                .list()
                .reversed();
    }

    Optional<InboxMessage> of(String citizenId, UUID messageId) {
        return jdbc.sql(SELECT + " and message.id = :messageId")
                .param("citizenId", citizenId)
                .param("messageId", messageId)
                .query(rows)
                .optional();
    }

    /** Of the newest message; zero before the first. */
    long lastPosition(String citizenId) {
        return jdbc.sql("select last_position from citizen_inbox where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    long unread(String citizenId) {
        return jdbc.sql("select unread from citizen_inbox where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
