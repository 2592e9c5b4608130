package id.mppdigital.citizen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTests {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "637101550790000",
                "63710155079000011",
                "6371 0155 0790 0001",
                "637101550790000A",
                "٦٣٧١٠١٥٥٠٧٩٠٠٠٠١"
            })
    void hasSixteenDigits(String wrong) {
        assertThat(Nik.of(wrong)).isEmpty();
    }

    @Test
    void neverShowsItselfWhole() {
        Nik nik = new Nik("6371015507900001");
        assertThat(nik).hasToString("6371********0001");
        assertThat(nik.masked()).isEqualTo("6371********0001");
    }
}
