package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class LiveInboxIT extends ServiceTest {
    @LocalServerPort
    int port;

    @Test
    void anOpenStreamSeesANewMessage() {
        var story = stories.ofSomeone();
        try (var stream = open(story, null)) {
            story.submitted();

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("1"));
            assertThat(stream.events()).extracting(EventStream.Event::name).containsExactly("message");
            assertThat(stream.events().getFirst().text())
                    .contains("\"occasion\":\"SUBMITTED\"", story.registrationNumber(), "Diajukan", "Submitted")
                    .doesNotContain("position");
        }
    }

    @Test
    void aStreamThatComesBackGetsWhatItMissedAndThenWhatFollows() {
        var story = stories.ofSomeone();
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");
        story.moved(3, "RECEIVED", "IN_REVIEW");
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).hasSize(3));

        try (var stream = open(story, "1")) {
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3"));
            story.moved(4, "IN_REVIEW", "APPROVED");

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2", "3", "4"));
        }
    }

    @Test
    void anothersMessagesNeverPassThrough() {
        var story = stories.ofSomeone();
        var other = stories.ofSomeone();
        try (var stream = open(story, "0")) {
            other.submitted();
            story.submitted();

            await().untilAsserted(() -> assertThat(stream.events()).hasSize(1));
            await().during(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(stream.events())
                            .extracting(EventStream.Event::text)
                            .hasSize(1)
                            .noneMatch(data -> data.contains(other.registrationNumber() + "\"")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-position",
                "2",
                "-1",
                "+1",
                "01",
                "1.0",
                "9223372036854775807",
                "99999999999999999999",
                "018f3c1e-0000-7000-8000-000000000000:1"
            })
    void anEventThatIsNoneOfThisInboxIsAnsweredWithAResetAndThenWithWhatFollows(String lastEventId) {
        var story = stories.ofSomeone();
        story.submitted();
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).hasSize(1));

        try (var stream = open(story, lastEventId)) {
            assertThat(stream.status()).isEqualTo(200);
            await().untilAsserted(() -> assertThat(stream.events()).isNotEmpty());
            assertThat(stream.events().getFirst().name()).isEqualTo("reset");
            assertThat(stream.events().getFirst().text()).isEqualTo("{\"reason\":\"unknown-event-id\"}");
            assertThat(stream.ids().getFirst()).isEmpty();
            story.moved(2, "SUBMITTED", "RECEIVED");

            // The first message is in the list before it is on its way to the streams, so this one may still get it.
            await().untilAsserted(() ->
                    assertThat(stream.ids()).filteredOn(id -> !id.equals("1")).containsExactly("", "2"));
        }
    }

    @Test
    void whoHasSeenAllMissedNothing() {
        var story = stories.ofSomeone();
        story.submitted();
        await().untilAsserted(() -> assertThat(api.occasions(story.citizenId())).hasSize(1));

        try (var stream = open(story, "1")) {
            story.moved(2, "SUBMITTED", "RECEIVED");

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly("2"));
        }
    }

    private EventStream open(Story story, @Nullable String lastEventId) {
        var path = Api.MESSAGES + "/stream";
        var token = api.token(story.citizenId());
        return lastEventId == null
                ? EventStream.open(port, path, token)
                : EventStream.open(port, path, token, "Last-Event-ID", lastEventId);
    }
}
