package id.mppdigital.bench.relay;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Our relay beside its peers in the order A B C, C B A …, and beside what the database alone could do. */
public final class RelayScenario implements Scenario {
    private static final String OURS = OwnOutbox.SETUP.name();
    private static final String FLOOR = "DELETE … SKIP LOCKED alone";

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String title() {
        return "outbox relays on one schema and one broker; drained rows/s beside the database alone";
    }

    @Override
    public void run(Bench bench) throws Exception {
        beside(bench, bench.settings().quick() ? Load.SMALL : Load.FULL);
        drain(bench, bench.settings().quick() ? 5_000 : 100_000);
    }

    private static void beside(Bench bench, Load load) throws Exception {
        bench.console().println("  " + load);
        var counted = new LinkedHashMap<String, List<Figures>>();
        for (int round = 0; round <= bench.settings().rounds(); round++) {
            for (var setup : load.order(round)) {
                var figures = new Run(setup, load).measure(round);
                bench.console()
                        .printf(
                                Locale.ROOT,
                                "  %-8s  %-10s %s%n",
                                round == 0 ? "warm-up" : "round " + round,
                                setup.name(),
                                figures);
                if (round > 0) {
                    counted.computeIfAbsent(setup.name(), _ -> new ArrayList<>())
                            .add(figures);
                }
            }
        }
        for (var peer : counted.keySet()) {
            if (!peer.equals(OURS)) {
                compare(bench, counted, peer);
            }
        }
    }

    private static void compare(Bench bench, Map<String, List<Figures>> counted, String peer) {
        row(bench, counted, peer, "burst", "events/s", Figures::burst);
        row(bench, counted, peer, "drain", "rows/s", Figures::drain);
        row(bench, counted, peer, "p50", "ms", Figures::p50);
        row(bench, counted, peer, "p99", "ms", Figures::p99);
    }

    private static void row(
            Bench bench,
            Map<String, List<Figures>> counted,
            String peer,
            String what,
            String unit,
            ToDoubleFunction<Figures> figure) {
        var faults = "Overtaken, repeated, lost in all rounds: ours %s, %s %s."
                .formatted(faults(rounds(counted, OURS)), peer, faults(rounds(counted, peer)));
        bench.add(Row.of(
                "relay/" + what + ", " + peer,
                peer,
                unit,
                rounds(counted, OURS).stream().mapToDouble(figure).boxed().toList(),
                rounds(counted, peer).stream().mapToDouble(figure).boxed().toList(),
                null,
                faults));
    }

    private static List<Figures> rounds(Map<String, List<Figures>> counted, String name) {
        return counted.getOrDefault(name, List.of());
    }

    private static String faults(List<Figures> rounds) {
        return "%d, %d, %d"
                .formatted(
                        rounds.stream().mapToInt(Figures::overtaken).sum(),
                        rounds.stream().mapToInt(Figures::repeated).sum(),
                        rounds.stream().mapToInt(Figures::lost).sum());
    }

    /** The bar's own comparison. */
    private static void drain(Bench bench, int rows) throws Exception {
        var load = new Load(0, 1, 0, rows, List.of(OURS));
        var round = new int[] {100};
        var figures = bench.rounds(1)
                .measure(
                        "rows/s",
                        Map.of(
                                FLOOR,
                                () -> new Floor(rows).measure(),
                                "ours",
                                () -> new Run(OwnOutbox.SETUP, load).drained(round[0]++)));
        bench.compare(
                "relay/drain",
                "ours",
                FLOOR,
                "rows/s",
                figures,
                Bar.ratioAtLeast(0.3, 0.5),
                "A backlog of " + rows + " rows.");
    }
}
