package id.mppdigital.bench.instrument;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures several candidates side by side: A B, then B A, and so on, so that a machine that slows down slows all of
 * them down.
 *
 * @param count rounds that count
 * @param warmUps rounds before them that don't
 */
public record Rounds(int count, int warmUps, PrintStream console) {
    /** One measurement of one candidate. */
    @FunctionalInterface
    public interface Measurement {
        double take() throws Exception;
    }

    /** The figures of each candidate, one a round. */
    public Map<String, List<Double>> measure(String unit, Map<String, Measurement> candidates) throws Exception {
        var figures = new LinkedHashMap<String, List<Double>>();
        for (int round = -warmUps; round < count; round++) {
            var order = List.copyOf(candidates.entrySet());
            for (var candidate : round % 2 == 0 ? order : order.reversed()) {
                double figure = candidate.getValue().take();
                var which = round < 0 ? "warm-up" : "round " + (round + 1);
                console.printf(Locale.ROOT, "  %-8s  %-28s %,12.1f %s%n", which, candidate.getKey(), figure, unit);
                if (round >= 0) {
                    figures.computeIfAbsent(candidate.getKey(), _ -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        return figures;
    }
}
