package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTests {
    @Test
    void the_middle_of_an_odd_number_of_rounds_is_one_of_them() {
        assertThat(Summary.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Summary(2, 1, 9));
    }

    @Test
    void the_middle_of_an_even_number_lies_between_two() {
        assertThat(Summary.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(new Summary(3, 1, 9));
    }

    @Test
    void no_rounds_have_no_middle() {
        assertThat(Summary.of(List.of()).median()).isNaN();
    }
}
