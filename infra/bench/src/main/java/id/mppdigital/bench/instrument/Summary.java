package id.mppdigital.bench.instrument;

import java.util.List;

/** The middle of several rounds, and how far they lay apart. */
public record Summary(double median, double min, double max) {
    /** Not a number when there were no rounds. */
    public static Summary of(List<Double> rounds) {
        var sorted = rounds.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Summary(Double.NaN, Double.NaN, Double.NaN);
        }
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Summary(median, sorted.getFirst(), sorted.getLast());
    }
}
