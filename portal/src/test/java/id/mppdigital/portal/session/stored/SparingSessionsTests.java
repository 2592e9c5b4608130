package id.mppdigital.portal.session.stored;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.session.stored.SparingSessions.Sparing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class SparingSessionsTests {
    private static final Instant WRITTEN = Instant.parse("2026-11-28T09:00:00Z");

    private final MapSession session = new MapSession();
    private final Sparing<MapSession> sparing = new Sparing<>(session);

    SparingSessionsTests() {
        session.setLastAccessedTime(WRITTEN);
    }

    @Test
    void an_access_within_a_minute_of_the_last_one_is_not_written() {
        sparing.setLastAccessedTime(WRITTEN.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(WRITTEN);
    }

    @Test
    void whoever_goes_on_working_keeps_the_session() {
        for (int second = 0; second <= 7_200; second += 59) {
            var now = WRITTEN.plusSeconds(second);
            sparing.setLastAccessedTime(now);
            assertThat(session.getLastAccessedTime()).isAfter(now.minus(Duration.ofMinutes(1)));
        }
    }
}
