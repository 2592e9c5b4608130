package id.mppdigital.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.samples.register.RegisterSettings.Institution;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuotaTests {
    private final MovingClock clock = new MovingClock();
    private final Quota quota = new Quota(clock);
    private final Institution institution = new Institution("KECIL", "mpp", "mpp", Dialect.TEXT, 1);

    @Test
    void aNewDayInJakartaBringsANewQuota() {
        clock.now = Instant.parse("2026-11-24T16:59:00Z");
        assertThat(quota.take(institution)).isTrue();
        assertThat(quota.take(institution)).isFalse();

        clock.now = Instant.parse("2026-11-24T17:00:00Z");
        assertThat(quota.take(institution)).isTrue();
    }

    private static final class MovingClock extends Clock {
        Instant now = Instant.EPOCH;

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
            return Clock.fixed(now, zone);
        }
    }
}
