package id.mppdigital.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.work.Worker.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GiveUpTests {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final WorkSettings SETTINGS = new WorkSettings(
            1, Duration.ofSeconds(1), Duration.ofHours(1), 10, Duration.ofDays(3), Duration.ofHours(1));

    @Test
    void after_the_last_attempt_it_is_parked() {
        assertThat(decide(claimed(8, NOW.plusSeconds(9)), retry(null))).isEqualTo(retry(null));
        assertThat(decide(claimed(9, NOW.plusSeconds(9)), retry(null)))
                .isEqualTo(new Outcome.Park("attempts-exhausted"));
    }

    @Test
    void what_is_too_old_is_parked_also_when_it_is_held() {
        var old = claimed(0, NOW.minusSeconds(1));

        assertThat(decide(old, retry(null))).isEqualTo(new Outcome.Park("expired"));
        assertThat(decide(old, new Outcome.Hold(null, Duration.ofSeconds(1)))).isEqualTo(new Outcome.Park("expired"));
    }

    @Test
    void the_reason_of_the_last_failure_is_kept() {
        assertThat(decide(claimed(9, NOW.plusSeconds(9)), retry("busy"))).isEqualTo(new Outcome.Park("busy"));
        assertThat(decide(claimed(0, NOW.minusSeconds(1)), retry("busy"))).isEqualTo(new Outcome.Park("busy"));
    }

    @Test
    void holding_and_outages_use_no_attempt_up() {
        var tired = claimed(9, NOW.plusSeconds(9));
        var hold = new Outcome.Hold("asked", Duration.ofSeconds(1));

        assertThat(decide(tired, hold)).isEqualTo(hold);
        assertThat(decide(claimed(9, NOW.minusSeconds(1)), new Outcome.Outage("down")))
                .isEqualTo(new Outcome.Outage("down"));
    }

    private static Outcome retry(@Nullable String reason) {
        return new Outcome.Retry(reason);
    }

    private static Outcome decide(Claimed<?> claimed, Outcome outcome) {
        return SETTINGS.decide(claimed, outcome, NOW);
    }

    private static Claimed<String> claimed(int tries, Instant giveUpAt) {
        return new Claimed<>(UUID.randomUUID(), UUID.randomUUID(), "item", tries, tries, giveUpAt);
    }
}
