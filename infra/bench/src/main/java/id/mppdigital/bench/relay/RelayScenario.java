package id.mppdigital.bench.relay;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds;
import id.mppdigital.bench.instrument.Scenario;
import java.util.LinkedHashMap;

/** Our relay beside its peers in the order A B C, C B A …, and beside what the database alone could do. */
public final class RelayScenario implements Scenario {
    private static final String FLOOR = "DELETE … SKIP LOCKED alone";
    /** Four relays take minutes a round; the bar's comparison has all the rounds that were asked for. */
    private static final int MOST_ROUNDS = 3;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String title() {
        return "outbox relays on one server and one broker; drained rows/s beside the database alone";
    }

    @Override
    public void run(Bench bench) throws Exception {
        drain(bench, bench.settings().quick() ? 5_000 : 100_000);
        beside(bench, bench.settings().quick() ? Load.SMALL : Load.FULL);
    }

    /** The bar's own comparison. */
    private static void drain(Bench bench, int rows) throws Exception {
        var round = new int[1];
        var candidates = new LinkedHashMap<String, Rounds.Measurement>();
        candidates.put(FLOOR, () -> new Floor(rows).measure());
        candidates.put("ours", () -> drained(rows, round[0]++));
        bench.compare(
                "relay/drain",
                "ours",
                FLOOR,
                "rows/s",
                bench.rounds(1).measure("rows/s", candidates),
                Bar.ratioAtLeast(0.3, 0.5),
                "A backlog of %,d rows.".formatted(rows));
    }

    private static double drained(int rows, int round) throws Exception {
        try (var run = new Run(OwnOutbox.SETUP, "alone-" + round)) {
            return run.drained(rows);
        }
    }

    private static void beside(Bench bench, Load load) throws Exception {
        bench.console().println("  " + load);
        var sides = new SideBySide(load);
        for (int round = 0; round <= Math.min(MOST_ROUNDS, bench.settings().rounds()); round++) {
            for (var setup : Load.order(round)) {
                try (var run = new Run(setup, Integer.toString(round))) {
                    var figures = run.measure(load);
                    var which = round == 0 ? "warm-up" : "round " + round;
                    bench.console().printf("  %-8s  %-10s %s%n", which, setup.name(), figures);
                    if (round > 0) {
                        sides.add(setup.name(), figures);
                    }
                }
            }
        }
        sides.rows().forEach(bench::add);
        sides.curves().forEach(bench::add);
    }
}
