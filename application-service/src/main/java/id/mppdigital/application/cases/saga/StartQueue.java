package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.saga.StartParts.Start;
import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.work.Room;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkSettings;
import id.mppdigital.platform.work.WorkTable;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The queue of the parts that are to be filed. */
@Configuration(proxyBeanMethods = false)
class StartQueue {
    /** So few at once that most connections are left to people's requests. */
    private static final int AT_ONCE = 3;

    /** Operators see parts that their service doesn't take, with the reason, long before they are stopped. */
    @Bean
    DatabaseMeter unfiledParts(WorkQueue<Start> queue) {
        return queue.unfinished("mpp.cases.parts", "line");
    }

    @Bean
    WorkQueue<Start> readyParts(StartParts worker, RecordJdbcClient jdbc, PlatformTransactionManager transactions) {
        var table = WorkTable.named("part_start").explainsPauses().lease(Duration.ofMinutes(1));
        var settings = new WorkSettings(
                AT_ONCE,
                Duration.ofSeconds(1),
                Duration.ofMinutes(10),
                Integer.MAX_VALUE, // StopForgottenParts ends it
                Duration.ofDays(180),
                Duration.ofSeconds(1));
        return new WorkQueue<>(table, settings, worker, Room.of(AT_ONCE), jdbc, transactions);
    }
}
