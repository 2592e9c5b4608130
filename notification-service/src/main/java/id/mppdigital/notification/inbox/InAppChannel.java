package id.mppdigital.notification.inbox;

import id.mppdigital.notification.message.Channel;
import id.mppdigital.notification.message.Message;
import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The app: wanted by everyone, always. */
@Component
class InAppChannel implements Channel {
    static final String NAME = "IN_APP";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    InAppChannel(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wantedBy(String citizenId) {
        return true;
    }

    @Override
    public void carry(Message message) {
        long position = nextPosition(message.citizenId());
        jdbc.sql("""
                insert into citizen_inbox_message (message_id, citizen_id, position)
                values (:messageId, :citizenId, :position)
                """)
                .param("messageId", message.id())
                .param("citizenId", message.citizenId())
                .param("position", position)
                .update();
        outbox.append(new NewEvent(
                NotificationsTopic.NAME,
                MessagePosted.TYPE,
                message.citizenId(),
                position,
                new MessagePosted(message.id(), message.citizenId(), NAME, message.at())));
    }

    // The row stays locked until the commit: positions become visible in their order, whichever instance gives them
    // out.
    private long nextPosition(String citizenId) {
        return jdbc.sql("""
                insert into citizen_inbox as inbox (citizen_id, last_position, unread) values (:citizenId, 1, 1)
                on conflict (citizen_id) do update
                set last_position = inbox.last_position + 1, unread = inbox.unread + 1
                returning last_position
                """).param("citizenId", citizenId).query(Long.class).single();
    }
}
