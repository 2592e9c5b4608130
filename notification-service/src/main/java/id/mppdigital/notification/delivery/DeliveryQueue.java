package id.mppdigital.notification.delivery;

import id.mppdigital.notification.refusal.NotificationRefusal;
import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.Room;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import id.mppdigital.platform.work.WorkView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of all outgoing messages: each channel is a line of its own, so that none delays another. */
@Configuration(proxyBeanMethods = false)
class DeliveryQueue {
    @Bean
    WorkQueue<QueuedMessage> outgoingMessages(
            SendMessage worker,
            DeliverySettings settings,
            RecordJdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var table = WorkTable.named("email")
                .id("message_id")
                .line("channel")
                .states("QUEUED", "WAITING", "SENT")
                .explainsPauses()
                .queuedAt("queued_at")
                .endedAt("settled_at")
                .reads("join message on message.id = d.message_id", QueuedMessage.COLUMNS)
                .lease(settings.lease());
        var work = new WorkSettings(
                settings.concurrency(),
                settings.firstBackOff(),
                settings.longestBackOff(),
                settings.maxAttempts(),
                settings.waitForContact(),
                settings.poll());
        return new WorkQueue<>(table, work, worker, Room.of(settings.concurrency()), jdbc, transactions);
    }

    @Bean
    WorkView<ParkedEmail> parkedEmails(WorkQueue<QueuedMessage> queue) {
        var words = new WorkView.Words("surel", "e-mail", NotificationRefusal.NOT_PARKED);
        return new WorkView<>(queue, ParkedEmail.class, ParkedEmail.SELECT, words);
    }

    @Bean
    DatabaseMeter unsentMessages(WorkQueue<QueuedMessage> queue) {
        return queue.unfinished("mpp.notification.emails.unsent", "channel");
    }
}
