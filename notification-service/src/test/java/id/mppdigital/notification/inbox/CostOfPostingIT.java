package id.mppdigital.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.Stories;
import id.mppdigital.notification.Story;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.test.StatementCount;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a new message costs every instance, which hears of it for its open streams. */
@NotificationTest
class CostOfPostingIT {
    @Autowired
    EventBroadcast postedMessages;

    @Autowired
    Stories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void a_message_that_nobody_watches_for_is_not_read() {
        var story = stories.ofSomeone();
        story.submitted();
        var posted = posted(story, await().until(() -> messageOf(story), id -> !id.isEmpty()));
        int before = StatementCount.now();

        postedMessages.handle(posted, json);

        assertThat(StatementCount.now() - before).isZero();
    }

    private String messageOf(Story story) {
        return jdbc.sql("select message_id::text from citizen_inbox_message where citizen_id = ?")
                .param(story.citizenId())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private StoredEvent posted(Story story, String message) {
        var data = new MessagePosted(UUID.fromString(message), story.citizenId(), "IN_APP", Instant.now());
        return new StoredEvent(
                UUID.randomUUID(),
                "/notification-service",
                MessagePosted.TYPE,
                story.citizenId(),
                1,
                Instant.now(),
                json.writeValueAsBytes(data),
                null);
    }
}
