package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.Stories;
import id.mppdigital.notification.Story;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How this service uses the platform's work queue; what the queue itself promises is tested there. */
@NotificationTest
class DeliveryIT {
    @Autowired
    Stories stories;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // begun before each test
    private Story story;

    @BeforeEach
    void submitSomethingOfACitizenWhoCanNotBeReachedYet() {
        story = stories.ofSomeone();
        story.submitted();
        await().untilAsserted(() -> assertThat(state()).isEqualTo("WAITING no-contact 0"));
    }

    @Test
    void anEmailThatIsGivenUpForWantOfAContactIsParkedAndCounted() {
        double before = parked("no-contact");

        set("give_up_at = now() - interval '1 hour', due_at = now()");

        await().untilAsserted(() -> assertThat(state()).startsWith("PARKED no-contact"));
        assertThat(parked("no-contact")).isEqualTo(before + 1);
    }

    @Test
    void aWaitingEmailIsDueAsSoonAsTheContactArrives() {
        set("due_at = now() + interval '1 day'");

        story.contact(1, "id");

        await().untilAsserted(() -> assertThat(state()).isEqualTo("SENT null 1"));
    }

    @Test
    void theEmailOfASenderThatDiedIsSentWhenItsLeaseEnds() {
        set("lease = gen_random_uuid(), lease_until = now() + interval '2 seconds', due_at = now()");
        story.contact(1, "id");

        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(state()).startsWith("WAITING"));
        await().untilAsserted(() -> assertThat(state()).isEqualTo("SENT null 1"));
    }

    @Test
    void anEmailThatCanNotBeWrittenIsCountedAndParkedAndHoldsNoOtherUp() {
        double before = parked("failed");
        jdbc.sql("update message set facts = '[1]' where citizen_id = ? and channel = 'EMAIL'")
                .param(story.citizenId())
                .update();
        story.contact(1, "id");
        var other = stories.ofSomeone();
        other.contact(1, "id");
        other.submitted();

        await().untilAsserted(() -> assertThat(state()).isEqualTo("PARKED failed 3"));
        await().untilAsserted(() -> assertThat(state(other)).isEqualTo("SENT null 1"));
        assertThat(parked("failed")).isEqualTo(before + 1);
    }

    @Test
    void whatWaitsAndWhatWasGivenUpIsSeenByState() {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(unsent("WAITING", "no-contact")).isPositive());

        set("state = 'PARKED', reason = 'no-address', settled_at = now()");

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(unsent("PARKED", "no-address")).isPositive());
    }

    private double parked(String reason) {
        return meters.counter("mpp.notification.emails.parked", "channel", "EMAIL", "reason", reason)
                .count();
    }

    private double unsent(String state, String reason) {
        return meters.get("mpp.notification.emails.unsent")
                .tags("channel", "EMAIL", "state", state, "reason", reason)
                .gauge()
                .value();
    }

    private void set(String columns) {
        jdbc.sql("update email set " + columns + " where citizen_id = ?")
                .param(story.citizenId())
                .update();
    }

    private String state() {
        return state(story);
    }

    private String state(Story of) {
        return jdbc.sql("""
                select state || ' ' || coalesce(reason, 'null') || ' ' || (attempts - uncounted) from email where citizen_id = ?
                """)
                .param(of.citizenId())
                .query(String.class)
                .optional()
                .orElse("not queued");
    }
}
