package id.mppdigital.bench.relay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the console shows: a line a run, then the medians. Round 0 warms the JVM up: printed, not counted. */
final class Report {
    private final PrintStream out;
    private final Map<String, List<Figures>> counted = new LinkedHashMap<>();

    Report(PrintStream out) {
        this.out = out;
        out.println("           round  burst/s  drain/s   p50 ms   p99 ms  overtaken  repeated   lost");
    }

    void add(String name, int round, Figures got) {
        out.printf(
                "%-10s %5s  %7.0f  %7.0f  %7.1f  %7.1f  %9d  %8d  %5d%n",
                name,
                round == 0 ? "warm" : round,
                got.burst(),
                got.drain(),
                got.p50(),
                got.p99(),
                got.overtaken(),
                got.repeated(),
                got.lost());
        if (round > 0) {
            counted.computeIfAbsent(name, _ -> new ArrayList<>()).add(got);
        }
    }

    /** Median (min–max) × the reference's median. */
    void compareWith(String reference) {
        var measure = counted.get(reference);
        if (measure == null) {
            return;
        }
        counted.forEach((name, rounds) -> {
            out.println(name);
            for (var column : Column.values()) {
                out.printf("  %-8s %s%n", column.title(), column.compare(rounds, measure));
            }
        });
    }
}
