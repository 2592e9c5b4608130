package id.mppdigital.notification.delivery;

import id.mppdigital.platform.work.Room;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of all outgoing messages: each channel is a line of its own, so that none delays another. */
@Configuration(proxyBeanMethods = false)
class DeliveryQueue {
    @Bean
    WorkQueue<QueuedMessage> outgoingMessages(
            SendMessage worker, DeliverySettings settings, JdbcClient jdbc, PlatformTransactionManager transactions) {
        var table = WorkTable.named("email")
                .with("id", "message_id")
                .with("line", "channel")
                .with("DUE", "QUEUED")
                .with("HELD", "WAITING")
                .with("DONE", "SENT")
                .with("join", "join message on message.id = d.message_id")
                .with("columns", QueuedMessage.COLUMNS)
                .with("lease_millis", Long.toString(settings.lease().toMillis()))
                .with("on_park", ", settled_at = now()")
                .with("on_postpone", ", reason = :reason")
                .with("on_redrive", "attempts = 0, uncounted = 0, queued_at = now(), settled_at = null");
        var work = new WorkSettings(
                settings.concurrency(),
                settings.firstBackOff(),
                settings.longestBackOff(),
                settings.maxAttempts(),
                settings.waitForContact(),
                settings.poll());
        return new WorkQueue<>(table, work, worker, Room.of(settings.concurrency()), jdbc, transactions);
    }
}
