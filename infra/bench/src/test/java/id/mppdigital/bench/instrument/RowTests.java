package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTests {
    @Test
    void a_ratio_is_taken_within_each_round() {
        var row = row(List.of(10.0, 30.0, 20.0), List.of(100.0, 100.0, 50.0));

        assertThat(row.ratio()).isEqualTo(new Summary(0.3, 0.1, 0.4));
        assertThat(row.ours().median()).isEqualTo(20);
        assertThat(row.theirs().median()).isEqualTo(100);
    }

    @Test
    void a_round_without_its_reference_is_no_comparison() {
        assertThatThrownBy(() -> row(List.of(1.0, 2.0), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("relay/drain");
    }

    @Test
    void it_says_how_far_it_came_where_something_was_promised() {
        assertThat(row(List.of(4.0), List.of(10.0)).reached()).isEqualTo(Bar.Reached.FIRST);
        assertThat(Row.of("relay/burst", "floor", "rows/s", List.of(1.0), List.of(1.0), null, "")
                        .reached())
                .isNull();
    }

    @Test
    void its_scenario_stands_before_the_slash() {
        assertThat(row(List.of(1.0), List.of(1.0)).scenario()).isEqualTo("relay");
    }

    private static Row row(List<Double> ours, List<Double> theirs) {
        return Row.of("relay/drain", "floor", "rows/s", ours, theirs, Bar.ratioAtLeast(0.3, 0.5), "");
    }
}
