package id.mppdigital.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallTimeTests {
    @ParameterizedTest
    @CsvSource({
        "11.71, Asia/Jakarta",
        "31.71, Asia/Jakarta",
        "61.71, Asia/Jakarta",
        "62.71, Asia/Jakarta",
        "63.71, Asia/Makassar",
        "51.71, Asia/Makassar",
        "73.71, Asia/Makassar",
        "81.71, Asia/Jayapura",
        "91.71, Asia/Jayapura",
        "97.01, Asia/Jayapura",
        "elsewhere, Asia/Jakarta"
    })
    void aMallHasTheLegalTimeOfItsProvince(String mall, String zone) {
        assertThat(MallTime.of(mall)).isEqualTo(ZoneId.of(zone));
    }
}
