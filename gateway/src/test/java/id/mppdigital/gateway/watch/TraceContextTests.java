package id.mppdigital.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceContextTests {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String VALID = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final String NOT_KEPT = "00-" + TRACE + "-00f067aa0ba902b7-00";

    @Test
    void one_well_formed_parent_goes_on() {
        assertThat(TraceContext.ofClient(List.of(VALID))).isEqualTo(VALID);
    }

    @Test
    void none_two_empty_or_foreign_ones_do_not() {
        assertThat(TraceContext.ofClient(List.of())).isNull();
        assertThat(TraceContext.ofClient(List.of(VALID, VALID))).isNull();
        assertThat(TraceContext.ofClient(List.of("00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")))
                .isNull();
        assertThat(TraceContext.ofClient(List.of(VALID + "-more"))).isNull();
        assertThat(TraceContext.ofClient(List.of("6371015507900001"))).isNull();
    }

    @Test
    void a_trace_that_nobody_keeps_goes_on_with_a_span_of_its_own() {
        assertThat(TraceContext.unrecorded(NOT_KEPT))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-00")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void a_trace_that_begins_here_and_is_not_kept_says_so_to_the_services() {
        var parent = TraceContext.unrecorded(null);

        assertThat(TraceContext.ofClient(List.of(parent))).isEqualTo(parent).endsWith("-00");
        assertThat(TraceContext.unrecorded(null)).isNotEqualTo(parent);
    }
}
