package id.mppdigital.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceContextTests {
    private static final String VALID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void one_well_formed_parent_is_kept() {
        assertThat(TraceContext.valid(List.of(VALID))).isTrue();
    }

    @Test
    void none_two_empty_or_foreign_ones_are_not() {
        assertThat(TraceContext.valid(null)).isFalse();
        assertThat(TraceContext.valid(List.of(VALID, VALID))).isFalse();
        assertThat(TraceContext.valid(List.of("00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")))
                .isFalse();
        assertThat(TraceContext.valid(List.of(VALID + "-more"))).isFalse();
        assertThat(TraceContext.valid(List.of("6371015507900001"))).isFalse();
    }
}
