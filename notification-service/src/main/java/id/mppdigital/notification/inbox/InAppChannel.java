package id.mppdigital.notification.inbox;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.message.MessageWritten;
import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The app, for everyone. */
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
    public Audience audience() {
        return Audience.EVERYONE;
    }

    @EventListener
    void take(MessageWritten message) {
        if (!message.channel().equals(NAME)) {
            return;
        }
        var position = add(message);
        outbox.append(new NewEvent(
                NotificationsTopic.NAME,
                MessagePosted.TYPE,
                message.citizenId(),
                position,
                new MessagePosted(message.id(), message.citizenId(), NAME, message.at())));
    }

    // The citizen's row stays locked until the commit: positions become visible in their order, whichever instance
    // gives them out.
    private long add(MessageWritten message) {
        return jdbc.sql("""
                with place as (
                    insert into citizen_inbox as inbox (citizen_id, last_position, unread) values (:citizenId, 1, 1)
                    on conflict (citizen_id) do update
                    set last_position = inbox.last_position + 1, unread = inbox.unread + 1
                    returning last_position)
                insert into citizen_inbox_message (message_id, citizen_id, position)
                select :messageId, :citizenId, last_position from place
                returning position
                """)
                .param("messageId", message.id())
                .param("citizenId", message.citizenId())
                .query(Long.class)
                .single();
    }
}
