package id.mppdigital.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"' 120 ', PT2M", "0, PT0S", "007, PT7S", "2147483648, PT87600H", "99999999999999999999, PT87600H"})
    void readsSecondsHoweverMany(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 24 Nov 2026 03:00:30 GMT",
                "Tuesday, 24-Nov-26 03:00:30 GMT",
                "Tue Nov 24 03:00:30 2026",
                " Tue, 24 Nov 2026 03:00:30 GMT ",
                "Mon, 24 Nov 2026 03:00:30 GMT"
            })
    void readsAllFormsOfAnHttpDate(String header) {
        assertThat(RetryAfter.parse(header, NOW)).contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sun, 06 Dec 2026 03:00:00 GMT', P12D",
        "'Sunday, 06-Dec-26 03:00:00 GMT', P12D",
        "Sun Dec  6 03:00:00 2026, P12D",
        "'Thu, 31 Dec 2026 23:59:60 GMT', PT908H59M59S"
    })
    void readsTheFirstDaysOfAMonthAndLeapSeconds(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).contains(expected);
    }

    @Test
    void twoDigitsOfAYearReachFiftyYearsAhead() {
        assertThat(RetryAfter.parse("Tuesday, 24-Nov-76 03:00:00 GMT", NOW))
                .hasValueSatisfying(ahead -> assertThat(ahead).isEqualTo(Duration.ofDays(18_263)));
        assertThat(RetryAfter.parse("Tuesday, 24-Nov-76 03:00:01 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("Sunday, 06-Nov-94 08:49:37 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void theyMayNameTheNextCentury() {
        assertThat(RetryAfter.parse("Friday, 01-Jan-00 00:00:10 GMT", Instant.parse("2099-12-31T23:59:50Z")))
                .contains(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 24 Nov 2026 02:00:00 GMT",
                "Tuesday, 24-Nov-26 02:00:00 GMT",
                "Tue Nov 24 02:00:00 2026",
                "Sun Nov  6 08:49:37 1994"
            })
    void aDateThatHasPassedIsNow(String header) {
        assertThat(RetryAfter.parse(header, NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "soon",
                "-1",
                "+5",
                "1.5",
                "1,5",
                "1e3",
                "0x10",
                "12 s",
                "١٢",
                "Tue, 99 Nov 2026 03:00:30 GMT",
                "Tue, 31 Nov 2026 03:00:30 GMT",
                "Tue, 24 Nov 2026 25:00:30 GMT",
                "Tue, 24 Nov 2026 03:60:30 GMT",
                "Tue, 24 Nov 2026",
                "Tuesday, 24-Nov-2026 03:00:30 GMT",
                "2026-11-24T03:00:30Z"
            })
    void anUnreadableHeaderIsAsGoodAsNone(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isEmpty();
    }

    @Test
    void noHeaderIsNone() {
        assertThat(RetryAfter.parse(null, NOW)).isEmpty();
    }
}
