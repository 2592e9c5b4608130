package id.mppdigital.connector.dispatch;

import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of deliveries: a line for each agency, in which malls take turns, in order for each application. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    WorkQueue<Outgoing> deliveryQueue(
            DispatchSettings settings,
            SendDelivery worker,
            EndpointRoom room,
            RecordJdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var work = new WorkSettings(
                settings.batch(),
                settings.firstDelay(),
                settings.maxDelay(),
                settings.maxAttempts(),
                settings.maxAge(),
                settings.pollInterval());
        return new WorkQueue<>(table(settings), work, worker, room, jdbc, transactions);
    }

    /**
     * Whether an agency may be called stands in its row, which all instances see; the dossier is dropped once it has
     * arrived.
     */
    private static WorkTable table(DispatchSettings settings) {
        return WorkTable.named("delivery")
                .line("agency")
                .inOrder("application_id", "sequence", "WAITING")
                .sharedBy("mall")
                .states("PENDING", "PENDING", "DELIVERED")
                .discarded("DISCARDED")
                .reason("park_reason")
                .doneAt("finished_at")
                .code("last_status")
                .number("published")
                .dropped("sealed")
                .reads("""
                        join agency a on a.code = d.agency and a.endpoint_url is not null and a.disabled_at is null
                            and (a.paused_until is null or a.paused_until <= now())
                        """, "a.endpoint_url as url, a.timeout_millis, a.max_concurrent")
                .leaseMillis("least(a.timeout_millis, %d) + %d"
                        .formatted(
                                settings.maxTimeout().toMillis(),
                                settings.leaseMargin().toMillis()));
    }

    @Bean
    DatabaseMeter unfinishedDeliveries(WorkQueue<Outgoing> queue) {
        return queue.unfinished("mpp.connector.deliveries", "agency");
    }

    /**
     * Since when an agency has taken nothing. When a delivery is due says nothing about that: each failed attempt moves it
     * on.
     */
    @Bean
    DatabaseMeter longestWaiting() {
        return DatabaseMeter.seconds(
                "mpp.connector.delivery.oldest",
                "since the oldest delivery was made that the agency has not taken and that was not given up",
                """
                select agency, extract(epoch from now() - min(created_at))
                from delivery where state in ('PENDING', 'WAITING') group by agency
                """);
    }

    @Bean
    NewTopic deliveriesTopic() {
        return Topics.events(DeliveryEvents.TOPIC);
    }
}
