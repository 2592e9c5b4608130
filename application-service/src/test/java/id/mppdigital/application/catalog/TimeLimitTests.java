package id.mppdigital.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.catalog.TimeLimit.Unit;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTests {
    @ParameterizedTest
    @CsvSource({
        // A Monday morning; the first day does not count.
        "5, WORKING_DAYS, 2026-04-20T02:00:00Z, Asia/Makassar, 2026-04-27T23:59:59+08:00",
        "1, WORKING_DAYS, 2026-04-17T09:30:00Z, Asia/Jakarta, 2026-04-20T23:59:59+07:00", // Friday, after hours
        "1, WORKING_DAYS, 2026-04-18T02:00:00Z, Asia/Jakarta, 2026-04-20T23:59:59+07:00", // Saturday
        "2, WORKING_DAYS, 2026-04-19T02:00:00Z, Asia/Jayapura, 2026-04-21T23:59:59+09:00", // Sunday
        "28, WORKING_DAYS, 2026-11-02T02:00:00Z, Asia/Jakarta, 2026-12-10T23:59:59+07:00",
        // Late on the 24th in UTC is the 25th in Makassar.
        "1, CALENDAR_DAYS, 2026-11-24T17:00:00Z, Asia/Makassar, 2026-11-26T23:59:59+08:00",
        "14, CALENDAR_DAYS, 2026-02-20T02:00:00Z, Asia/Jakarta, 2026-03-06T23:59:59+07:00",
        "3, HOURS, 2026-04-17T22:30:15Z, Asia/Jayapura, 2026-04-18T10:30:15+09:00",
        "90, MINUTES, 2026-04-17T16:00:07Z, Asia/Jakarta, 2026-04-18T00:30:07+07:00"
    })
    void isCountedOnTheCalendarOfTheMall(int amount, Unit unit, Instant begin, String zone, String due) {
        var limit = new TimeLimit(amount, unit, TimeLimit.OnExpiry.NONE);

        assertThat(limit.after(begin.atZone(ZoneId.of(zone))).toOffsetDateTime())
                .hasToString(due);
    }
}
