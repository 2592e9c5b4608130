package id.mppdigital.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedCallsTests {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/applications/v1/status/63.71-2026-000302?code=K7QM2PXD,"
                + " http://localhost:8080/applications/v1/status/63.71-2026-000302",
        "https://tax.example.id/taxpayers/6371015507900001, https://tax.example.id/taxpayers/[id]",
        "https://user:secret@bpjs.example.id/peserta?nik=6371015507900001#x, https://bpjs.example.id/peserta",
        "https://bpjs.example.id, https://bpjs.example.id",
        "http://citizen_service:8102/me?nik=1, http://citizen_service:8102/me"
    })
    void a_span_says_where_and_never_of_whom(URI address, String shown) {
        assertThat(ObservedCalls.shown(address)).isEqualTo(shown);
    }
}
