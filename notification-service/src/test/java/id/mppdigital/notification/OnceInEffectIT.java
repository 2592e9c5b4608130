package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AlsoInContainers
class OnceInEffectIT extends ServiceTest {
    @Test
    void duplicatesReplaysAndDisorderChangeNothing() {
        var story = stories.ofSomeone();
        story.contact(1, "id");
        story.moved(3, "RECEIVED", "IN_REVIEW");
        var submission = story.submitted();
        repeat(submission, story);
        story.moved(2, "SUBMITTED", "RECEIVED");
        repeat(submission, story);
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");
        story.moved(4, "IN_REVIEW", "APPROVED");

        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId()))
                .containsExactly("APPROVED", "IN_REVIEW", "RECEIVED", "SUBMITTED"));
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(4));
        assertThat(jdbc.sql("select count(*) from message where citizen_id = ?")
                        .param(story.citizenId())
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void anEventThatGetsPastTheInboxAgainStillHasOneMessagePerChannel() {
        var story = stories.ofSomeone();
        var id = UUID.randomUUID();
        // The same event under two subjects: the inbox can't know, the messages' own key does.
        var first = UUID.randomUUID().toString();
        var second = UUID.randomUUID().toString();
        probe.publish(Story.APPLICATIONS, id, Story.SUBMITTED, first, 1, story.filed());
        probe.publish(Story.APPLICATIONS, id, Story.SUBMITTED, second, 1, story.filed());

        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from inbox where subject in (?, ?)")
                        .params(first, second)
                        .query(Long.class)
                        .single())
                .isEqualTo(2));
        assertThat(api.occasions(story.citizenId())).containsExactly("SUBMITTED");
        assertThat(jdbc.sql("select count(*) from inbox_parked where subject in (?, ?)")
                        .params(first, second)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void repeat(UUID id, Story story) {
        probe.publish(
                Story.APPLICATIONS, id, Story.SUBMITTED, story.applicationId().toString(), 1, story.filed());
    }
}
