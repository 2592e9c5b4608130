package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventStream;
import id.mppdigital.platform.test.FurtherInstance;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

class TwoInstancesIT extends ServiceTest {
    /** A group whose second member has just come shares its partitions anew before it goes on reading. */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    @Autowired
    ConfigurableApplicationContext first;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init") // started before each test
    ConfigurableApplicationContext second;

    @BeforeEach
    void startTheSecondInstance() {
        second = FurtherInstance.of(first);
    }

    @AfterEach
    void stopTheSecondInstance() {
        second.close();
    }

    @Test
    void everyInstanceSeesEveryMessageAndNoEmailIsSentTwice() {
        int secondPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var watched = stories.ofSomeone();
        mail.down();
        try (var here = open(port, watched, "0");
                var there = open(secondPort, watched, "0")) {
            var all = Stream.concat(
                            Stream.of(watched),
                            Stream.generate(stories::ofSomeone).limit(30))
                    .toList();
            all.forEach(story -> {
                story.contact(1, "id");
                story.submitted();
            });

            await().atMost(SETTLED).untilAsserted(() -> assertThat(here.ids()).containsExactly("1"));
            await().atMost(SETTLED).untilAsserted(() -> assertThat(there.ids()).containsExactly("1"));
            mail.up();

            await().atMost(SETTLED).untilAsserted(() -> assertThat(sent(all)).isEqualTo(all.size()));
            assertThat(all)
                    .allSatisfy(
                            story -> assertThat(mail.messagesTo(story.email())).hasSize(1));
        }
    }

    @Test
    void anInstanceThatStopsEndsItsStreamsAtOnceAndTheOtherOneReplays() {
        var story = stories.ofSomeone();
        int secondPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var there = open(secondPort, story, "0")) {
            story.submitted();
            await().untilAsserted(() -> assertThat(there.ids()).containsExactly("1"));

            var stopping = Thread.ofVirtual().start(second::close);
            await().atMost(Duration.ofSeconds(15)).until(() -> !there.isOpen());
            story.moved(2, "SUBMITTED", "RECEIVED");

            try (var here = open(port, story, "1")) {
                await().untilAsserted(() -> assertThat(here.ids()).containsExactly("2"));
            }
            await().until(() -> !stopping.isAlive());
        }
    }

    private EventStream open(int instance, Story story, String lastEventId) {
        return EventStream.open(
                instance, Api.MESSAGES + "/stream", api.token(story.citizenId()), "Last-Event-ID", lastEventId);
    }

    private long sent(List<Story> all) {
        return jdbc.sql("select count(*) from email where state = 'SENT' and citizen_id in (:all)")
                .param("all", all.stream().map(Story::citizenId).toList())
                .query(Long.class)
                .single();
    }
}
