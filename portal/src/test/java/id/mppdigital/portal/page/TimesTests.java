package id.mppdigital.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {
    private static final Instant LATE = Instant.parse("2026-11-28T16:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 23.30 WIB, 28 November 2026",
        "Asia/Pontianak, 23.30 WIB, 28 November 2026",
        "Asia/Makassar, 00.30 WITA, 29 November 2026",
        "Asia/Jayapura, 01.30 WIT, 29 November 2026",
        "+08:00, 00.30 WITA, 29 November 2026",
        "Asia/Tehran, 20.00 UTC+03:30, 28 November 2026"
    })
    void a_time_is_that_of_its_place_and_names_its_zone(ZoneId zone, String time, String day) {
        assertThat(new Times(Language.ID).time(LATE, zone)).endsWith(" " + time);
        assertThat(new Times(Language.EN).time(LATE, zone)).endsWith(time.replace('.', ':'));
        assertThat(new Times(Language.ID).day(LATE, zone)).isEqualTo(day);
    }
}
