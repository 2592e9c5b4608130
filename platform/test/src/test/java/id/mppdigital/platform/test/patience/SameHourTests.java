package id.mppdigital.platform.test.patience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameHourTests {
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T16:00:00Z, true",
        "2026-12-31T16:59:39Z, true",
        "2026-12-31T16:59:40Z, false", // Twenty seconds later it is the next year in Jakarta.
        "2026-12-31T16:59:59.999Z, false",
        "2026-12-31T17:00:00Z, true"
    })
    void an_hour_lasts_until_shortly_before_its_end(Instant now, boolean lasts) {
        assertThat(SameHour.lasts(now)).isEqualTo(lasts);
    }
}
