package id.mppdigital.bench.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;

/** Everything that was measured of one content: rounds of latencies by size, and in each by kind. */
final class Latencies {
    private final Map<Size, List<Map<Ask.Kind, Histogram>>> rounds = new LinkedHashMap<>();

    void add(Size size, Map<Ask.Kind, Histogram> round) {
        rounds.computeIfAbsent(size, _ -> new ArrayList<>()).add(round);
    }

    /** Milliseconds at a percentile, one figure a round, over all kinds chosen. */
    List<Double> at(double percentile, Size size, Predicate<Ask.Kind> chosen) {
        return rounds.getOrDefault(size, List.of()).stream()
                .map(round -> sum(List.of(round), chosen).getValueAtPercentile(percentile) / 1e6)
                .toList();
    }

    /** All rounds together. */
    Histogram all(Size size, Predicate<Ask.Kind> chosen) {
        return sum(rounds.getOrDefault(size, List.of()), chosen);
    }

    static Histogram sum(List<Map<Ask.Kind, Histogram>> rounds, Predicate<Ask.Kind> chosen) {
        var sum = new Histogram(3);
        for (var round : rounds) {
            round.forEach((kind, latencies) -> {
                if (chosen.test(kind)) {
                    sum.add(latencies);
                }
            });
        }
        return sum;
    }
}
