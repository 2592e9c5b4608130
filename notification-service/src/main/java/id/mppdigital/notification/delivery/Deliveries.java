package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.ContactArrived;
import id.mppdigital.notification.message.MessageWritten;
import id.mppdigital.notification.message.MessagesWritten;
import id.mppdigital.platform.sql.SqlArray;
import id.mppdigital.platform.work.WorkQueue;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Queues new messages, and makes queued ones due when their contact arrives. */
@Repository
class Deliveries {
    private final WorkQueue<QueuedMessage> queue;
    private final OutgoingChannels channels;
    private final JdbcClient jdbc;

    Deliveries(WorkQueue<QueuedMessage> queue, OutgoingChannels channels, JdbcClient jdbc) {
        this.queue = queue;
        this.channels = channels;
        this.jdbc = jdbc;
    }

    @EventListener
    void add(MessagesWritten written) {
        var messages = written.on(channels.names()::contains);
        if (messages.isEmpty()) {
            return;
        }
        var columns = messages.columns();
        jdbc.sql("""
                insert into email (message_id, citizen_id, channel, traceparent, state)
                select *, 'QUEUED' from unnest(:ids, :citizens, :channels, :traces)
                """)
                .paramSource(columns)
                .param("traces", SqlArray.of(messages.messages(), MessageWritten::traceparent, String[]::new))
                .update();
        Set.copyOf(columns.channels()).forEach(queue::wakeAfterCommit);
    }

    @EventListener
    void sendWaiting(ContactArrived contact) {
        jdbc.sql("""
                update email set due_at = now()
                where citizen_id = :citizenId and state = 'WAITING' and (lease_until is null or lease_until < now())
                returning channel
                """).paramSource(contact).query(String.class).list().forEach(queue::wakeAfterCommit);
    }
}
