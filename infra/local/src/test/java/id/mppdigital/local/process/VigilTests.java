package id.mppdigital.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As long as a program gets on, it is waited for. */
class VigilTests {
    private Instant now = Instant.parse("2026-11-28T01:00:00Z");
    private long logSize = 100;
    private Duration processorTime = Duration.ofSeconds(5);
    private Vigil vigil = vigil();

    @BeforeEach
    void begin() {
        vigil = vigil();
    }

    @Test
    void threeMinutesOfSilenceAreEnough() {
        pass(Duration.ofSeconds(179));
        assertThat(vigil.lookAgain()).isEmpty();

        pass(Duration.ofSeconds(1));
        assertThat(vigil.lookAgain()).hasValueSatisfying(why -> assertThat(why).contains("no progress for 3m"));
    }

    @Test
    void aGrowingLogIsProgress() {
        for (int minute = 0; minute < 10; minute++) {
            pass(Duration.ofMinutes(1));
            logSize += 10;
            assertThat(vigil.lookAgain()).isEmpty();
        }
    }

    @Test
    void processorTimeIsProgressEvenWhenItGrowsSlowly() {
        for (int minute = 0; minute < 10; minute++) {
            pass(Duration.ofMinutes(1));
            processorTime = processorTime.plusSeconds(1);
            assertThat(vigil.lookAgain()).isEmpty();
        }
    }

    @Test
    void whatAWaitingProgramUsesAnywayIsNoProgress() {
        for (int minute = 0; minute < 2; minute++) {
            pass(Duration.ofMinutes(1));
            processorTime = processorTime.plusMillis(600);
            assertThat(vigil.lookAgain()).isEmpty();
        }
        pass(Duration.ofMinutes(1));
        assertThat(vigil.lookAgain()).isPresent();
    }

    @Test
    void afterFiveTimesThatEvenABusyProgramIsGivenUp() {
        for (int minute = 1; minute < 15; minute++) {
            pass(Duration.ofMinutes(1));
            logSize += 10;
            assertThat(vigil.lookAgain()).isEmpty();
        }
        pass(Duration.ofMinutes(1));
        logSize += 10;
        assertThat(vigil.lookAgain()).hasValueSatisfying(why -> assertThat(why).contains("after 15m", "busy"));
    }

    @Test
    void everyHalfMinuteThereIsNews() {
        pass(Duration.ofSeconds(29));
        assertThat(vigil.news()).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(vigil.news()).isPresent();
        assertThat(vigil.news()).isEmpty();
    }

    @Test
    void theNewsSayWhetherItGetsOn() {
        pass(Duration.ofSeconds(39));
        logSize++;
        vigil.lookAgain();
        pass(Duration.ofSeconds(1));
        assertThat(vigil.news()).contains("40s, making progress");

        pass(Duration.ofSeconds(60));
        vigil.lookAgain();
        assertThat(vigil.news()).contains("1m40s, no progress for 1m1s of 3m");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Vigil vigil() {
        var signs = new Signs() {
            @Override
            public long logSize() {
                return logSize;
            }

            @Override
            public Duration processorTime() {
                return processorTime;
            }
        };
        return new Vigil(new Patience(Duration.ofMinutes(3)), signs, () -> now);
    }
}
