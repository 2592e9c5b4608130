package id.mppdigital.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BackOffTests {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration MAX = Duration.ofHours(1);

    private final BackOff backOff = new BackOff(FIRST, MAX, new Random(7));

    @RepeatedTest(50)
    void theDelayDoublesAndNeverFallsBelowItsHalf() {
        assertThat(backOff.after(1)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(backOff.after(2)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(backOff.after(5)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }

    @Test
    void itGrowsNoFurtherThanItsCeilingHoweverOften() {
        for (int tries : new int[] {13, 40, 64, 1_000, Integer.MAX_VALUE}) {
            assertThat(backOff.after(tries)).isBetween(MAX.dividedBy(2), MAX);
        }
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        var delays = new HashSet<Duration>();
        for (int i = 0; i < 100; i++) {
            delays.add(backOff.after(10));
        }

        assertThat(delays).hasSizeGreaterThan(90);
    }

    @Test
    void theWholeDelayIsPossible() {
        RandomGenerator highest = () -> -1L;

        assertThat(new BackOff(Duration.ofMillis(2), MAX, highest).after(1)).isLessThanOrEqualTo(Duration.ofMillis(2));
    }
}
