package id.mppdigital.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTests {
    @ParameterizedTest
    @CsvSource({
        "nik 6371015507900001 unknown, nik [id] unknown",
        "{\"nik\":\"9471014104950005\"}, {\"nik\":\"[id]\"}",
        "siti.rahmah+1@example.id wrote, [email] wrote",
        "call 081250001111 now, call [phone] now",
        "call +62 812-5000-1111 now, call [phone] now",
        "call 6281250001111 now, call [phone] now",
    })
    void whatIdentifiesAPersonIsMasked(String text, String masked) {
        assertThat(PersonalData.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "63.71-2026-000123",
        "0198a0b2-7c1e-7d21-9a51-081250001111",
        "trace 4bf92f3577b34da6a3ce929d0e0e4736",
        "took 1234567890123 ns",
        "2026-11-24T18:00:00Z",
    })
    void whatDoesNotIsKept(String text) {
        assertThat(PersonalData.mask(text)).isEqualTo(text);
    }
}
