package id.mppdigital.application.batch;

import id.mppdigital.application.batch.WorkOffBatches.BatchItem;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.Room;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of all batches: each agency is a line of its own, so that no agency's batch delays another's. */
@Configuration(proxyBeanMethods = false)
class BatchQueue {
    /** So few at once that batches leave most connections to people's requests. */
    private static final int AT_ONCE = 3;

    @Bean
    WorkQueue<BatchItem> batchWork(
            WorkOffBatches worker, RecordJdbcClient jdbc, PlatformTransactionManager transactions) {
        var table = WorkTable.named("batch_item")
                .reads("join batch b on b.id = d.batch_id", "b.command")
                .lease(Duration.ofMinutes(1));
        var settings = new WorkSettings(
                AT_ONCE, Duration.ofSeconds(1), Duration.ofSeconds(30), 5, Duration.ofHours(1), Duration.ofSeconds(2));
        return new WorkQueue<>(table, settings, worker, Room.of(AT_ONCE), jdbc, transactions);
    }
}
