package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class LiveInboxIT {
    @Autowired
    Stories stories;

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @Test
    void anOpenStreamSeesANewMessage() {
        Story story = stories.ofSomeone();
        try (EventStream stream = open(story, null)) {
            story.submitted();

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("1"));
            assertThat(stream.names()).containsExactly("message");
            assertThat(stream.data().getFirst())
                    .contains("\"occasion\":\"SUBMITTED\"", story.registrationNumber(), "Diajukan", "Submitted")
                    .doesNotContain("position");
        }
    }

    @Test
    void aStreamThatComesBackGetsWhatItMissedAndThenWhatFollows() {
        Story story = stories.ofSomeone();
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");
        story.moved(3, "RECEIVED", "IN_REVIEW");
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).hasSize(3));

        try (EventStream stream = open(story, "1")) {
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3"));
            story.moved(4, "IN_REVIEW", "APPROVED");

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4"));
        }
    }

    @Test
    void anothersMessagesNeverPassThrough() {
        Story story = stories.ofSomeone();
        Story other = stories.ofSomeone();
        try (EventStream stream = open(story, "0")) {
            other.submitted();
            story.submitted();

            await().untilAsserted(() -> assertThat(stream.data()).hasSize(1));
            await().during(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(stream.data())
                            .hasSize(1)
                            .noneMatch(data -> data.contains(other.registrationNumber() + "\"")));
        }
    }

    @Test
    void aLastEventIdOfAnotherStreamIsRefused() {
        try (EventStream stream = open(stories.ofSomeone(), "not-a-position")) {
            assertThat(stream.status()).isEqualTo(400);
        }
    }

    private EventStream open(Story story, @Nullable String lastEventId) {
        return new EventStream(port, api.token(story.citizenId()), lastEventId);
    }
}
