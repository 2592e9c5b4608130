package id.mppdigital.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {
    @ParameterizedTest
    @CsvSource({
        "1, Rp 1, Rp 1",
        "999, Rp 999, Rp 999",
        "30000, Rp 30.000, 'Rp 30,000'",
        "1234567, Rp 1.234.567, 'Rp 1,234,567'",
        "1000000000000, Rp 1.000.000.000.000, 'Rp 1,000,000,000,000'"
    })
    void rupiahAreWrittenAsEachLanguageDoes(long amount, String indonesian, String english) {
        assertThat(Spelling.rupiah(amount, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(Spelling.rupiah(amount, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T23:59:59+07:00, 5 Desember 2026 pukul 23.59 WIB, '5 December 2026, 23:59 WIB'",
        "2026-12-05T23:59:59+08:00, 5 Desember 2026 pukul 23.59 WITA, '5 December 2026, 23:59 WITA'",
        "2026-12-05T23:59:59+09:00, 5 Desember 2026 pukul 23.59 WIT, '5 December 2026, 23:59 WIT'",
        "2026-12-05T16:59:59Z, 5 Desember 2026 pukul 23.59 WIB, '5 December 2026, 23:59 WIB'",
        "2026-08-31T18:00:00+00:00, 1 September 2026 pukul 01.00 WIB, '1 September 2026, 01:00 WIB'"
    })
    void aMomentIsTheMallsOrJakartas(String moment, String indonesian, String english) {
        var at = OffsetDateTime.parse(moment);

        assertThat(Spelling.moment(at, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(Spelling.moment(at, Language.ENGLISH)).isEqualTo(english);
    }
}
