package id.mppdigital.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTests {
    @ParameterizedTest
    @CsvSource({"90s,PT1M30S", "10m,PT10M", "1h,PT1H", "1h30m,PT1H30M", "PT2M,PT2M", "' 5M ',PT5M", "24h,PT24H"})
    void aDurationIsWrittenAsPeopleDo(String text, Duration silence) {
        assertThat(Patience.of(text).silence()).isEqualTo(silence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "soon", "0s", "-5m", "25h", "m", "5 m", "1.5h"})
    void whatIsNoDurationIsRefusedWithExamples(String text) {
        assertThatExceptionOfType(LaunchFailed.class)
                .isThrownBy(() -> Patience.of(text))
                .withMessageContaining("MPP_PATIENCE")
                .withMessageContaining("10m")
                .withMessageContaining(text);
    }

    @Test
    void overallItIsFiveTimesTheSilence() {
        assertThat(Patience.of("3m").overall()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aDurationIsShownAsItIsWritten() {
        assertThat(Patience.words(Duration.ofMillis(90_900))).isEqualTo("1m30s");
    }
}
