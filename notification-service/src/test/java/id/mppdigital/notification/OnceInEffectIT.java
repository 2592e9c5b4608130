package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventProbe;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class OnceInEffectIT {
    @Autowired
    Stories stories;

    @Autowired
    MailServer mail;

    @Autowired
    Api api;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    @Test
    void duplicatesReplaysAndDisorderChangeNothing() {
        Story story = stories.ofSomeone();
        story.contact(1, "id");
        story.moved(3, "RECEIVED", "IN_REVIEW");
        UUID submission = story.submitted();
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
        Story story = stories.ofSomeone();
        UUID id = UUID.randomUUID();
        // The same event under two subjects: the inbox can't know, the messages' own key does.
        probe.publish(Story.APPLICATIONS, id, Story.SUBMITTED, UUID.randomUUID().toString(), 1, story.filed());
        probe.publish(Story.APPLICATIONS, id, Story.SUBMITTED, UUID.randomUUID().toString(), 1, story.filed());
        story.another().submitted();

        await().untilAsserted(
                        () -> assertThat(api.occasions(story.citizenId())).containsExactly("SUBMITTED", "SUBMITTED"));
    }

    private void repeat(UUID id, Story story) {
        probe.publish(
                Story.APPLICATIONS, id, Story.SUBMITTED, story.applicationId().toString(), 1, story.filed());
    }
}
