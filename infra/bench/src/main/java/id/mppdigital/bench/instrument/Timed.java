package id.mppdigital.bench.instrument;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** A measurement of many latencies: its figure is the 99th percentile in milliseconds, and the others are kept. */
public final class Timed implements Rounds.Measurement {
    /** One round. */
    @FunctionalInterface
    public interface Round {
        /** In nanoseconds. */
        Histogram take() throws Exception;
    }

    private final Round round;
    private final List<Histogram> taken = new ArrayList<>();

    public Timed(Round round) {
        this.round = round;
    }

    @Override
    public double take() throws Exception {
        var histogram = round.take();
        if (histogram.getTotalCount() == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        taken.add(histogram);
        return milliseconds(histogram, 99);
    }

    /** Milliseconds, of the last rounds: the warm-up doesn't count. */
    public List<Double> percentile(double percentile, int rounds) {
        return last(rounds).stream().map(one -> milliseconds(one, percentile)).toList();
    }

    /** All of the last rounds together. */
    public Curve curve(String name, int rounds) {
        var all = new Histogram(3);
        last(rounds).forEach(all::add);
        return Curve.of(name, all);
    }

    private List<Histogram> last(int rounds) {
        return taken.subList(taken.size() - rounds, taken.size());
    }

    private static double milliseconds(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }
}
