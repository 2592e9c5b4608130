package id.mppdigital.bench.instrument;

import java.util.List;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * A distribution of latencies, by percentile.
 *
 * @param name {@code scenario/what}
 * @param points at rising percentiles, to as far as the number of samples carries
 */
public record Curve(String name, long samples, List<Point> points) {
    private static final double[] PERCENTILES = {0, 10, 25, 50, 75, 90, 95, 99, 99.5, 99.9, 99.99};

    /** How long, in milliseconds, the fastest {@code percentile} of a hundred took at most. */
    public record Point(double percentile, double milliseconds) {}

    /** From a histogram of nanoseconds. */
    public static Curve of(String name, Histogram nanoseconds) {
        long samples = nanoseconds.getTotalCount();
        var points = DoubleStream.of(PERCENTILES)
                .filter(percentile -> Math.round(samples * (100 - percentile)) >= 100)
                .mapToObj(percentile -> new Point(percentile, nanoseconds.getValueAtPercentile(percentile) / 1e6))
                .toList();
        return new Curve(name, samples, points);
    }

    public String scenario() {
        return name.substring(0, name.indexOf('/'));
    }
}
