package id.mppdigital.bench.relay;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One figure over all rounds: its median with min–max. */
enum Column {
    BURST("burst/s", Figures::burst),
    DRAIN("drain/s", Figures::drain),
    P50("p50 ms", Figures::p50),
    P99("p99 ms", Figures::p99);

    private final String title;
    private final ToDoubleFunction<Figures> figure;

    Column(String title, ToDoubleFunction<Figures> figure) {
        this.title = title;
        this.figure = figure;
    }

    String title() {
        return title;
    }

    /** As text, with the ratio of the medians. */
    String compare(List<Figures> rounds, List<Figures> reference) {
        var range = rounds.stream().mapToDouble(figure).summaryStatistics();
        if (Double.isNaN(range.getSum())) {
            return "–";
        }
        var form = range.getMax() < 1_000 ? "%.1f (%.1f–%.1f) ×%.2f" : "%.0f (%.0f–%.0f) ×%.2f";
        return String.format(
                Locale.ROOT, form, median(rounds), range.getMin(), range.getMax(), median(rounds) / median(reference));
    }

    private double median(List<Figures> rounds) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
