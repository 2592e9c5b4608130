package id.mppdigital.notification.inbox;

import id.mppdigital.notification.template.Templates;
import id.mppdigital.notification.template.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All inboxes; every query names the citizen, so nobody reads another's. */
@Repository
class InboxMessages {
    private static final String SELECT = """
            select message.id, message.application_id, message.occasion, message.template_version, message.facts,
                message.at, entry.position, entry.read_at
            from citizen_inbox_message entry join message on message.id = entry.message_id
            where entry.citizen_id = :citizenId
            """;

    private final JdbcClient jdbc;
    private final Texts texts;

    InboxMessages(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.texts = templates.general();
    }

    /** The newest first, from below a position. */
    List<InboxMessage> before(String citizenId, long position, boolean unreadOnly, int limit) {
        var unread = unreadOnly ? " and entry.read_at is null" : "";
        return messages(jdbc.sql(SELECT + " and entry.position < :position" + unread
                        + " order by entry.position desc limit :limit")
                .param("citizenId", citizenId)
                .param("position", position)
                .param("limit", limit));
    }

    /** The newest above a position, oldest first. */
    List<InboxMessage> after(String citizenId, long position, int limit) {
        return messages(jdbc.sql(SELECT + " and entry.position > :position order by entry.position desc limit :limit")
                        .param("citizenId", citizenId)
                        .param("position", position)
                        .param("limit", limit))
                .reversed();
    }

    Optional<InboxMessage> of(String citizenId, UUID messageId) {
        return messages(jdbc.sql(SELECT + " and message.id = :messageId")
                        .param("citizenId", citizenId)
                        .param("messageId", messageId))
                .stream()
                .findFirst();
    }

    private List<InboxMessage> messages(JdbcClient.StatementSpec statement) {
        return statement.query(StoredMessage.class).list().stream()
                .map(message -> message.in(texts))
                .toList();
    }

    /**
     * Of one inbox.
     *
     * @param lastPosition of the newest message, zero before the first
     */
    record Tally(long lastPosition, long unread) {}

    Tally tally(String citizenId) {
        return jdbc.sql("select last_position, unread from citizen_inbox where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query(Tally.class)
                .optional()
                .orElse(new Tally(0, 0));
    }
}
