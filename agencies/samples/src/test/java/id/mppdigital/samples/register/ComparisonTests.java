package id.mppdigital.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTests {
    private final Comparison comparison = new Comparison(80);

    @Test
    void namesAgreeFromTheThresholdOnWhateverTheirCaseAndBlanks() {
        assertThat(comparison.judge("NAMA_LGKP", "SITI RAHMAH", "  siti   rahmah "))
                .isEqualTo("Sesuai (100)");
        assertThat(comparison.judge("NAMA_LGKP", "SITI RAHMAH", "Siti Rohma")).isEqualTo("Sesuai (82)");
        assertThat(comparison.judge("NAMA_LGKP", "SITI RAHMAH", "Budi Santoso")).startsWith("Tidak Sesuai (");
    }

    @Test
    void everythingElseAgreesExactlyOrNot() {
        assertThat(comparison.judge("TGL_LHR", "15-07-1990", "15-07-1990")).isEqualTo("Sesuai");
        assertThat(comparison.judge("TGL_LHR", "15-07-1990", "15-07-1991")).isEqualTo("Tidak Sesuai");
    }

    @Test
    void paddingIsNoDifference() {
        assertThat(comparison.judge("NO_RW", 1, "001")).isEqualTo("Sesuai");
        assertThat(comparison.judge("NO_RW", 10, "1")).isEqualTo("Tidak Sesuai");
    }

    @Test
    void nothingOnRecordAgreesWithNoClaim() {
        assertThat(comparison.judge("DUSUN", null, "KARANG")).isEqualTo("Tidak Sesuai");
        assertThat(comparison.judge("FIELD_WE_LACK", null, "x")).isEqualTo("Tidak Sesuai");
    }
}
