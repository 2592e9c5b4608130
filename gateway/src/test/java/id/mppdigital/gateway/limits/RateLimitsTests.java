package id.mppdigital.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.gateway.limits.LimitSettings.Limit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class RateLimitsTests {
    private final SteppedTime time = new SteppedTime();
    private Limit limit = new Limit(3, Duration.ofMinutes(1), null);
    private final RateLimits limits = new RateLimits("person", _ -> limit, 100, time);

    @Test
    void a_share_can_be_used_at_once_and_then_is_refused() {
        assertThat(limits.take("siti").remaining()).isEqualTo(2);
        assertThat(limits.take("siti").remaining()).isEqualTo(1);
        assertThat(limits.take("siti").allowed()).isTrue();
        assertThat(limits.take("siti").allowed()).isFalse();
    }

    @Test
    void nobody_uses_anybody_elses_share() {
        for (int i = 0; i < 4; i++) {
            limits.take("siti");
        }

        assertThat(limits.take("budi").allowed()).isTrue();
    }

    @Test
    void who_waits_as_told_is_let_in() {
        for (int i = 0; i < 3; i++) {
            limits.take("siti");
        }
        var refusal = limits.take("siti").refusal();
        assertThat(refusal.code()).isEqualTo("too-many-requests");

        time.step(Duration.ofSeconds(Long.parseLong(refusal.headers().getOrDefault("Retry-After", "0"))));

        assertThat(limits.take("siti").allowed()).isTrue();
    }

    @Test
    void a_burst_caps_what_comes_at_once_and_leaves_the_pace() {
        limit = new Limit(60, Duration.ofMinutes(1), 2L);
        limits.take("siti");
        limits.take("siti");
        assertThat(limits.take("siti").allowed()).isFalse();

        time.step(Duration.ofSeconds(1));

        assertThat(limits.take("siti").allowed()).isTrue();
    }

    @Test
    void a_changed_limit_holds_from_the_next_request() {
        for (int i = 0; i < 4; i++) {
            limits.take("siti");
        }

        limit = new Limit(10, Duration.ofMinutes(1), null);

        assertThat(limits.take("siti").remaining()).isEqualTo(9);
    }

    @Test
    void the_share_is_told_as_header_fields() {
        var headers = new HttpHeaders();

        limits.take("siti").tell(headers);

        assertThat(headers.getFirst("RateLimit-Policy")).isEqualTo("\"person\";q=3;w=60");
        assertThat(headers.getFirst("RateLimit")).isEqualTo("\"person\";r=2;t=20");
    }

    private static final class SteppedTime implements TimeMeter {
        private long nanos;

        void step(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
