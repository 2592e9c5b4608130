package id.mppdigital.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.test.StatementCount;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an event of an application may cost here, in units that no busy machine can change. Whoever must raise the limit says
 * why in the same commit.
 */
@NotificationTest
class CostOfNewsIT {
    /** The preference, both messages, the place in the inbox, the published event, the queue. */
    private static final int STATEMENTS = 5;

    @Autowired
    NotifyCitizen citizen;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anEventAsksTheDatabaseNoOftenerThanItMust() {
        tell();
        int before = StatementCount.now();

        tell();

        assertThat(StatementCount.now() - before).isEqualTo(STATEMENTS);
    }

    private void tell() {
        var application = new ApplicationNews(
                UUID.randomUUID(),
                "63.71-2026-000123",
                "citizen-of-" + UUID.randomUUID(),
                "63.71",
                new Bilingual("Disdukcapil", "Civil registry"),
                new ApplicationNews.Service(new Bilingual("Akta", "Certificate")),
                null,
                null,
                null,
                null,
                null);
        transaction.executeWithoutResult(
                _ -> citizen.of(new News(UUID.randomUUID(), Instant.now(), Occasion.SUBMITTED, application)));
    }
}
