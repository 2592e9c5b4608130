package id.mppdigital.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestingTopicsTests {
    private final TestClock clock = new TestClock();
    private final RestingTopics topics = new RestingTopics(clock);

    @Test
    void aTopicRestsAWhileAndIsThenTriedAgain() {
        topics.rest("a");
        assertThat(topics.now()).containsExactly("a");

        clock.now = clock.now.plusSeconds(5);
        assertThat(topics.now()).isEmpty();
    }

    @Test
    void itRestsLongerEachTimeUpToAMinute() {
        assertThat(IntStream.range(0, 6).mapToObj(_ -> topics.rest("a").toSeconds()))
                .containsExactly(5L, 10L, 20L, 40L, 60L, 60L);
        assertThat(topics.rest("b")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void oneEventTakenForgetsItsRests() {
        topics.rest("a");
        topics.rest("a");

        topics.took("a");

        assertThat(topics.now()).isEmpty();
        assertThat(topics.rest("a")).isEqualTo(Duration.ofSeconds(5));
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
