package id.mppdigital.notification.inbox;

import static java.util.Objects.requireNonNull;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.message.MessageWritten;
import id.mppdigital.notification.message.MessagesWritten;
import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    void take(MessagesWritten written) {
        var messages = written.on(NAME::equals);
        if (messages.isEmpty()) {
            return;
        }
        var positions = add(messages);
        outbox.append(messages.messages().stream()
                .map(message -> posted(message, requireNonNull(positions.get(message.id()))))
                .toList());
    }

    private static NewEvent posted(MessageWritten message, long position) {
        return new NewEvent(
                NotificationsTopic.NAME,
                MessagePosted.TYPE,
                message.citizenId(),
                position,
                new MessagePosted(message.id(), message.citizenId(), NAME, message.at()),
                message.traceparent());
    }

    private record Place(UUID messageId, long position) {}

    // The citizens' rows stay locked until the commit: positions become visible in their order, whichever instance
    // gives them out. All lock them in the same order.
    private Map<UUID, Long> add(MessagesWritten messages) {
        return jdbc.sql("""
                with fresh as (
                    select * from unnest(:ids, :citizens) with ordinality as message (id, citizen_id, nth)),
                place as (
                    insert into citizen_inbox as inbox (citizen_id, last_position, unread)
                    select citizen_id, count(*), count(*) from fresh group by citizen_id order by citizen_id
                    on conflict (citizen_id) do update
                    set last_position = inbox.last_position + excluded.last_position,
                        unread = inbox.unread + excluded.unread
                    returning citizen_id, last_position)
                insert into citizen_inbox_message (message_id, citizen_id, position)
                select id, citizen_id,
                    last_position + 1 - row_number() over (partition by citizen_id order by nth desc)
                from fresh join place using (citizen_id)
                returning message_id, position
                """).paramSource(messages.columns()).query(Place.class).list().stream()
                .collect(Collectors.toMap(Place::messageId, Place::position));
    }
}
