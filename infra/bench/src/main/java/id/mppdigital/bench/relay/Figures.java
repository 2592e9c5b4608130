package id.mppdigital.bench.relay;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What one run of one candidate came to.
 *
 * @param paused inserts a second by four writers that commit one by one, while the relay rests
 * @param inserts the same while it works
 * @param burst events a second at the same time, from the first commit to the last arrival
 * @param drain rows a second from a backlog to Kafka
 * @param latencies commit to consumer by events a second, nanoseconds
 * @param faults of all its events
 */
record Figures(
        double paused, double inserts, double burst, double drain, Map<Integer, Histogram> latencies, Faults faults) {
    /** Milliseconds; not a number when nothing came. */
    double latency(int rate, double percentile) {
        var histogram = latencies.get(rate);
        return histogram == null || histogram.getTotalCount() == 0
                ? Double.NaN
                : histogram.getValueAtPercentile(percentile) / 1e6;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("inserts %,.0f/s beside %,.0f/s paused, burst %,.0f/s, drain %,.0f/s"
                .formatted(inserts, paused, burst, drain));
        latencies
                .keySet()
                .forEach(rate -> text.append(
                        ", at %,d/s %.1f and %.1f ms".formatted(rate, latency(rate, 50), latency(rate, 99))));
        return text + "; " + faults;
    }
}
