package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTests {
    @Test
    void whoever_gets_faster_is_not_warm() {
        assertThat(WarmUp.isSteady(List.of(50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0, 120.0, 130.0, 140.0)))
                .isFalse();
    }

    @Test
    void a_slow_rise_is_one_too() {
        assertThat(WarmUp.isSteady(List.of(10.0, 10.4, 9.9, 10.5, 10.6, 10.8, 10.4, 11.0, 11.1, 11.2)))
                .isFalse();
    }

    @Test
    void one_slow_or_quick_measurement_changes_nothing() {
        assertThat(WarmUp.isSteady(List.of(50.0, 90.0, 20.0, 94.0, 91.0, 92.0, 150.0, 90.0, 93.0, 30.0)))
                .isTrue();
    }

    @Test
    void only_the_last_ten_are_looked_at() {
        assertThat(WarmUp.isSteady(List.of(5.0, 9.0, 90.0, 88.0, 94.0, 91.0, 92.0, 80.0, 95.0, 91.0, 89.0, 90.0)))
                .isTrue();
    }

    @Test
    void fewer_than_ten_say_nothing() {
        assertThat(WarmUp.isSteady(List.of(90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0)))
                .isFalse();
    }
}
