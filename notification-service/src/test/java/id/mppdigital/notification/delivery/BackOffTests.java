package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTests {
    @Test
    void pausesDoubleUpToTheLimit() {
        BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(1), () -> 0);

        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(backOff.after(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(backOff.after(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(backOff.after(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backOff.after(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void chanceShortensAPauseByAtMostItsHalf() {
        BackOff backOff = new BackOff(Duration.ofSeconds(8), Duration.ofMinutes(1), () -> 1);

        assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(4));
    }
}
