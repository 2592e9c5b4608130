package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class CurveTests {
    @Test
    void nanoseconds_become_milliseconds() {
        assertThat(curve(100).points())
                .contains(new Curve.Point(0, 1))
                .allSatisfy(point -> assertThat(point.milliseconds()).isBetween(0.99, 100.1));
    }

    @Test
    void a_percentile_that_no_sample_carries_is_not_shown() {
        assertThat(curve(100).points().getLast().percentile()).isEqualTo(99);
        assertThat(curve(1_000).points().getLast().percentile()).isEqualTo(99.9);
    }

    @Test
    void nothing_measured_has_no_points() {
        assertThat(curve(0).points()).isEmpty();
    }

    /** One millisecond, two milliseconds and so on. */
    private static Curve curve(int samples) {
        var histogram = new Histogram(5);
        LongStream.rangeClosed(1, samples).map(n -> n * 1_000_000).forEach(histogram::recordValue);
        return Curve.of("relay/own", histogram);
    }
}
