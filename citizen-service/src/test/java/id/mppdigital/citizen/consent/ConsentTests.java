package id.mppdigital.citizen.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentTests {
    private static final Decision WITHDRAWN = new Decision(false, Instant.parse("2026-11-24T01:00:00Z"), null);
    private static final Decision GRANTED_AGAIN = new Decision(true, Instant.parse("2026-11-24T02:00:00Z"), null);

    @Test
    void mayBeAskedAboutWhoNeverDecided() {
        assertThat(Consent.isGranted(List.of())).isTrue();
    }

    @Test
    void isWhatWasDecidedLast() {
        assertThat(Consent.isGranted(List.of(WITHDRAWN))).isFalse();
        assertThat(Consent.isGranted(List.of(GRANTED_AGAIN, WITHDRAWN))).isTrue();
        assertThat(Consent.isGranted(List.of(WITHDRAWN, GRANTED_AGAIN, WITHDRAWN)))
                .isFalse();
    }
}
