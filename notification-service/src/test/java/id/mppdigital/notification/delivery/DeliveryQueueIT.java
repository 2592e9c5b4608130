package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.Stories;
import id.mppdigital.notification.Story;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class DeliveryQueueIT {
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Autowired
    Stories stories;

    @Autowired
    DeliveryQueue queue;

    @Autowired
    SettleMessage settlement;

    @Autowired
    Deliveries deliveries;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void takeTheLoopsPlace() {
        deliveries.stop();
        jdbc.sql("delete from email").update();
    }

    @AfterEach
    void leaveThePlace() {
        jdbc.sql("delete from email").update();
        deliveries.start();
    }

    @Test
    void twoSendersNeverHoldTheSameEmail() {
        queued(5);

        List<QueuedMessage> first = queue.claim("EMAIL", 3, LEASE);
        List<QueuedMessage> second = queue.claim("EMAIL", 3, LEASE);

        assertThat(Stream.concat(first.stream(), second.stream()).map(QueuedMessage::id))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(queue.claim("EMAIL", 3, LEASE)).isEmpty();
    }

    @Test
    void theEmailsOfASenderThatDiedComeBackWhenTheLeaseEnds() {
        queued(1);
        QueuedMessage lost = queue.claim("EMAIL", 1, Duration.ofMillis(50)).getFirst();

        QueuedMessage again = await().until(() -> queue.claim("EMAIL", 1, LEASE), found -> !found.isEmpty())
                .getFirst();

        assertThat(again.id()).isEqualTo(lost.id());
        assertThat(queue.sent(lost)).as("the overslept claim counts no more").isFalse();
        assertThat(queue.sent(again)).isTrue();
    }

    @Test
    void anEmailRefusedTooOftenIsParkedWithItsReason() {
        Story story = queued(1).getFirst();
        for (int i = 0; i < 3; i++) {
            QueuedMessage email = await().until(() -> queue.claim("EMAIL", 1, LEASE), found -> !found.isEmpty())
                    .getFirst();
            settlement.settle(email, new Outcome.Deferred("smtp-451"));
        }

        assertThat(state(story)).isEqualTo("PARKED smtp-451 3");
        assertThat(queue.claim("EMAIL", 1, LEASE)).isEmpty();
    }

    @Test
    void anOutageCostsNoAttempt() {
        Story story = queued(1).getFirst();
        settlement.settle(queue.claim("EMAIL", 1, LEASE).getFirst(), new Outcome.Outage("smtp-unreachable"));

        assertThat(state(story)).isEqualTo("QUEUED null 0");
        assertThat(queue.claim("EMAIL", 1, LEASE)).hasSize(1);
    }

    @Test
    void anEmailThatHasWaitedTooLongForAContactIsParked() {
        Story story = queued(1).getFirst();
        jdbc.sql("update email set queued_at = now() - interval '8 days'").update();

        queue.await(queue.claim("EMAIL", 1, LEASE).getFirst(), "no-contact", Duration.ofDays(7));

        assertThat(state(story)).isEqualTo("PARKED no-contact 0");
    }

    @Test
    void aWaitingEmailIsDueAsSoonAsTheContactArrives() {
        Story story = queued(1).getFirst();
        jdbc.sql("update email set queued_at = now() - interval '1 day'").update();
        queue.await(queue.claim("EMAIL", 1, LEASE).getFirst(), "no-contact", Duration.ofDays(7));
        assertThat(queue.claim("EMAIL", 1, LEASE)).isEmpty();

        story.contact(1, "id");

        assertThat(await().until(() -> queue.claim("EMAIL", 1, LEASE), found -> !found.isEmpty()))
                .hasSize(1);
    }

    @Test
    void anEmailThatCanNotBeWrittenIsCountedAndParkedAndHoldsNoOtherUp() {
        List<Story> both = queued(2);
        both.forEach(story -> story.contact(1, "id"));
        spoil(both.getFirst());

        deliveries.start();

        await().untilAsserted(() -> assertThat(state(both.getFirst())).isEqualTo("PARKED failed 3"));
        await().untilAsserted(() -> assertThat(state(both.getLast())).isEqualTo("SENT null 1"));
        assertThat(meters.counter("mpp.notification.emails.parked", "channel", "EMAIL", "reason", "failed")
                        .count())
                .isPositive();
    }

    @Test
    void whatWaitsAndWhatWasGivenUpIsSeenByState() {
        List<Story> both = queued(2);
        queue.await(claimed(both.getFirst()), "no-contact", Duration.ofDays(7));
        settlement.settle(claimed(both.getLast()), new Outcome.Refused("no-address"));

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(unsent("WAITING", "no-contact")).isEqualTo(1));
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(unsent("PARKED", "no-address")).isEqualTo(1));
    }

    @Test
    void anEmailThatIsGivenUpForWantOfAContactIsCounted() {
        queued(1);
        jdbc.sql("update email set queued_at = now() - interval '8 days'").update();
        double before = meters.counter("mpp.notification.emails.parked", "channel", "EMAIL", "reason", "no-contact")
                .count();

        settlement.settle(queue.claim("EMAIL", 1, LEASE).getFirst(), new Outcome.Waiting("no-contact"));

        assertThat(meters.counter("mpp.notification.emails.parked", "channel", "EMAIL", "reason", "no-contact")
                        .count())
                .isEqualTo(before + 1);
    }

    private double unsent(String state, String reason) {
        return meters.get("mpp.notification.emails.unsent")
                .tags("channel", "EMAIL", "state", state, "reason", reason)
                .gauge()
                .value();
    }

    private QueuedMessage claimed(Story story) {
        jdbc.sql("update email set due_at = now() - interval '1 day' where citizen_id = ?")
                .param(story.citizenId())
                .update();
        return queue.claim("EMAIL", 1, LEASE).getFirst();
    }

    /** Facts that no version of this service can read. */
    private void spoil(Story story) {
        jdbc.sql("update message set facts = '[1]' where citizen_id = ? and channel = 'EMAIL'")
                .param(story.citizenId())
                .update();
    }

    private List<Story> queued(int count) {
        List<Story> all = Stream.generate(stories::ofSomeone).limit(count).toList();
        all.forEach(Story::submitted);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from email")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count));
        return all;
    }

    private String state(Story story) {
        return jdbc.sql(
                        "select state || ' ' || coalesce(reason, 'null') || ' ' || attempts from email where citizen_id = ?")
                .param(story.citizenId())
                .query(String.class)
                .single();
    }
}
