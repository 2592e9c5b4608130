package id.mppdigital.bench.instrument;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Load until the JVMs are warm: at least the usual time, then until it gets no faster and enough was done. On two cores
 * the compilers need minutes, and a measurement on their way up says more about them than about the program.
 *
 * @param usual the least; twenty times as long is the most
 * @param enough whether as much was done as every program that is compared must have done
 */
public record WarmUp(Duration usual, BooleanSupplier enough, PrintStream console) {
    private static final int LOOKED_AT = 5;
    private static final double FASTER = 1.05;
    private static final int MOST = 20;

    /** Takes it again and again; its figure is one that rises as the JVMs get warm. */
    public void run(Rounds.Measurement throughput) throws Exception {
        var figures = new ArrayList<Double>();
        long begin = System.nanoTime();
        long spent = 0;
        while (spent < usual.toNanos() || (!isWarm(figures) && spent < MOST * usual.toNanos())) {
            figures.add(throughput.take());
            spent = System.nanoTime() - begin;
        }
        console.printf(
                Locale.ROOT,
                "  %s after %d s: from %,.1f to %,.1f%n",
                isWarm(figures) ? "warm" : "not yet warm",
                spent / 1_000_000_000,
                figures.getFirst(),
                figures.getLast());
    }

    private boolean isWarm(List<Double> figures) {
        return enough.getAsBoolean() && isSteady(figures);
    }

    /** Half of the last ten beside the half before: one by one, a slow rise would drown in what is only noise. */
    static boolean isSteady(List<Double> figures) {
        int half = figures.size() - LOOKED_AT;
        int begin = half - LOOKED_AT;
        return begin >= 0
                && Summary.of(figures.subList(half, figures.size())).median()
                        <= FASTER * Summary.of(figures.subList(begin, half)).median();
    }
}
