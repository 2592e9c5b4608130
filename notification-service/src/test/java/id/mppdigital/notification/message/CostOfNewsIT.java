package id.mppdigital.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.test.StatementCount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the events of applications may cost here, in units that no busy machine can change. Whoever must raise the
 * limit says why in the same commit.
 */
@NotificationTest
class CostOfNewsIT {
    /** The preferences, all messages, the places in the inboxes, the published events, the queue. */
    private static final int STATEMENTS = 5;

    @Autowired
    NotifyCitizen citizens;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void a_transactions_events_ask_the_database_no_oftener_than_one_of_them(int events) {
        tell(events);
        int before = StatementCount.now();

        tell(events);

        assertThat(StatementCount.now() - before).isEqualTo(STATEMENTS);
    }

    @Test
    void what_was_told_before_is_told_to_no_channel() {
        var news = List.of(news());
        tell(news);
        int before = StatementCount.now();

        tell(news);

        assertThat(StatementCount.now() - before)
                .as("the preferences and the messages, none of which is new")
                .isEqualTo(2);
    }

    private void tell(int events) {
        tell(Stream.generate(CostOfNewsIT::news).limit(events).toList());
    }

    private void tell(List<News> news) {
        transaction.executeWithoutResult(_ -> citizens.of(news));
    }

    private static News news() {
        var application = new ApplicationNews(
                UUID.randomUUID(),
                "63.71-2026-000123",
                "citizen-of-" + UUID.randomUUID(),
                null,
                "63.71",
                new Bilingual("Disdukcapil", "Civil registry"),
                new ApplicationNews.Service(new Bilingual("Akta", "Certificate")),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new News(UUID.randomUUID(), Instant.now(), Occasion.SUBMITTED, application.about(Instant.now()), null);
    }
}
