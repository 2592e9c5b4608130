package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of deliveries: a line per agency, in order per application. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    WorkQueue<Outgoing> deliveryQueue(
            DispatchSettings settings,
            @Value("${mpp.connector.dispatch.poll-interval:500ms}") Duration poll,
            SendDelivery worker,
            EndpointRoom room,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var work = new WorkSettings(
                settings.batch(),
                settings.firstDelay(),
                settings.maxDelay(),
                settings.maxAttempts(),
                settings.maxAge(),
                poll);
        return new WorkQueue<>(table(settings), work, worker, room, jdbc, transactions);
    }

    /**
     * Whether an agency may be called stands in its row, which all instances see; the dossier is dropped once it has
     * arrived.
     */
    private static WorkTable table(DispatchSettings settings) {
        return WorkTable.named("delivery")
                .with("line", "agency")
                .with("key", "application_id")
                .with("position", "sequence")
                .with("reason", "park_reason")
                .with("settled_at", "finished_at")
                .with("DUE", "PENDING")
                .with("DONE", "DELIVERED")
                .with("BLOCKING", "'WAITING', 'PENDING', 'PARKED'")
                .with("join", """
                        join agency a on a.code = d.agency and a.endpoint_url is not null and a.disabled_at is null
                            and (a.paused_until is null or a.paused_until <= now())""")
                .with("columns", ", a.endpoint_url, a.timeout_millis, a.max_concurrent")
                .with(
                        "lease_millis",
                        "least(a.timeout_millis, %d) + %d"
                                .formatted(
                                        settings.maxTimeout().toMillis(),
                                        settings.leaseMargin().toMillis()))
                .with("on_any", ", last_status = :status")
                .with("on_done", ", sealed = null, published = published + 1")
                .with("on_park", ", published = published + 1")
                .with("number", "d.published");
    }

    @Bean
    NewTopic deliveriesTopic() {
        return Topics.events(DeliveryEvents.TOPIC);
    }
}
