package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTests {
    @Test
    void whoever_gets_faster_is_not_warm() {
        assertThat(WarmUp.isSteady(List.of(50.0, 60.0, 70.0, 80.0, 90.0, 100.0)))
                .isFalse();
    }

    @Test
    void one_slow_measurement_makes_nobody_warm() {
        assertThat(WarmUp.isSteady(List.of(50.0, 60.0, 55.0, 50.0, 50.0, 55.0, 90.0)))
                .isFalse();
    }

    @Test
    void whoever_stays_within_a_twentieth_is_warm() {
        assertThat(WarmUp.isSteady(List.of(50.0, 90.0, 88.0, 94.0, 91.0, 92.0, 80.0)))
                .isTrue();
    }

    @Test
    void five_say_nothing_without_one_before_them() {
        assertThat(WarmUp.isSteady(List.of(90.0, 90.0, 90.0, 90.0, 90.0))).isFalse();
    }
}
