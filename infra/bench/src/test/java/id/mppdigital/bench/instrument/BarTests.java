package id.mppdigital.bench.instrument;

import static id.mppdigital.bench.instrument.Bar.Reached.FIRST;
import static id.mppdigital.bench.instrument.Bar.Reached.GOAL;
import static id.mppdigital.bench.instrument.Bar.Reached.NEITHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTests {
    @Test
    void a_ratio_must_be_high_enough() {
        var bar = Bar.ratioAtLeast(0.3, 0.5);

        assertThat(reached(bar, 1, 0.5)).isEqualTo(GOAL);
        assertThat(reached(bar, 1, 0.3)).isEqualTo(FIRST);
        assertThat(reached(bar, 1, 0.29)).isEqualTo(NEITHER);
    }

    @Test
    void a_ratio_must_be_low_enough() {
        var bar = Bar.ratioAtMost(1.2, 1.05);

        assertThat(reached(bar, 1, 1.05)).isEqualTo(GOAL);
        assertThat(reached(bar, 1, 1.2)).isEqualTo(FIRST);
        assertThat(reached(bar, 1, 1.21)).isEqualTo(NEITHER);
    }

    @Test
    void a_figure_of_ours_is_held_against_the_bar_whatever_the_ratio() {
        var bar = Bar.atMost(150, 50);

        assertThat(reached(bar, 50, 99)).isEqualTo(GOAL);
        assertThat(reached(bar, 150, 0)).isEqualTo(FIRST);
        assertThat(reached(bar, 151, 0)).isEqualTo(NEITHER);
    }

    @Test
    void what_was_not_measured_reaches_nothing() {
        assertThat(reached(Bar.atMost(150, 50), Double.NaN, 1)).isEqualTo(NEITHER);
    }

    private static Bar.Reached reached(Bar bar, double ours, double ratio) {
        return bar.reachedBy(Summary.of(List.of(ours)), Summary.of(List.of(ratio)));
    }
}
