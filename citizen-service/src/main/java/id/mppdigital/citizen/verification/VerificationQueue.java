package id.mppdigital.citizen.verification;

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

/** Each register is a line of its own, so that one that is down delays no other. */
@Configuration(proxyBeanMethods = false)
class VerificationQueue {
    /** So few at once that most of a register's calls are left to the forms that people fill in now. */
    private static final int AT_ONCE = 2;

    @Bean
    WorkQueue<Awaited> laterVerifications(
            VerifyLater worker,
            VerificationSettings settings,
            RecordJdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var table = WorkTable.named("verification")
                .line("register")
                .explainsPauses()
                .lease(Duration.ofMinutes(1));
        var work = new WorkSettings(
                AT_ONCE,
                settings.firstPause(),
                settings.longestPause(),
                Integer.MAX_VALUE, // age ends it
                settings.giveUpAfter(),
                settings.poll());
        return new WorkQueue<>(table, work, worker, Room.of(AT_ONCE), jdbc, transactions);
    }

    @Bean
    DatabaseMeter awaitedVerifications(WorkQueue<Awaited> queue) {
        return queue.unfinished("mpp.citizen.verifications.awaited", "register");
    }
}
