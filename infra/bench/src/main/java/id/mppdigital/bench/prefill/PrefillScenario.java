package id.mppdigital.bench.prefill;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.OpenLoad;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that needs five registers, one down and one trickling, beside one that needs the slowest healthy alone. */
public final class PrefillScenario implements Scenario {
    private static final int PEOPLE = 5_000;
    private static final int PER_SECOND = 40;
    private static final int HANDS = 12;
    private static final Duration QUICK_ANSWER = Duration.ofMillis(20);

    private static final String FIVE = "five registers";
    private static final String ALONE = "the slowest healthy register alone";
    private static final String ONE = "one register";
    private static final String FORM_OF_FIVE = "lima-register";
    private static final String FORM_OF_ONE = "satu-register";
    private static final List<String> WELL = List.of("satu", "dua", FiveHolders.SLOWEST);
    private static final List<String> SLOWEST = List.of(FiveHolders.SLOWEST);

    @Override
    public String name() {
        return "prefill";
    }

    @Override
    public String title() {
        return "a form filled in from five registers, one down, one trickling, beside the slowest healthy one alone";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        var platform = traffic.platform();
        traffic.stopAside();
        List.of("application-service", "agency-connector", "portal", "statistics-service")
                .forEach(platform::stop);
        try (var holders = new FiveHolders();
                var _ = traffic.changed(Map.of("citizen-service", holders.settings()));
                var rows = CitizenRows.in(platform)) {
            holders.listIn(platform);
            rows.awaitRegisters(FiveHolders.CODES);
            rows.offer(FORM_OF_FIVE, FiveHolders.CODES);
            rows.offer(FORM_OF_ONE, SLOWEST);
            var prefills = new Prefills(platform.url("gateway"), traffic.citizens(PEOPLE), rows);
            holders.healthy(QUICK_ANSWER);
            var time = bench.settings().measurement();
            bench.warmUp(() -> prefills.carried(FORM_OF_FIVE, HANDS, time, FiveHolders.CODES));
            carried(bench, prefills, time);
            holders.troubled();
            timed(bench, prefills, new OpenLoad(PER_SECOND, time));
            bench.console().println("  not filled by a register that is well: " + prefills.missed());
            bench.console().println("  asked: " + holders.calls());
        }
    }

    private static void carried(Bench bench, Prefills prefills, Duration time) throws Exception {
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put(FIVE, () -> prefills.carried(FORM_OF_FIVE, HANDS, time, FiveHolders.CODES));
        candidates.put(ONE, () -> prefills.carried(FORM_OF_ONE, HANDS, time, SLOWEST));
        bench.compare(
                "prefill/carried by one instance",
                FIVE,
                ONE,
                "citizens/s",
                bench.rounds(0).measure("citizens/s", candidates),
                null,
                "All registers are well and answer in 20 ms; " + HANDS + " citizens at a time, each asked for the first"
                        + " time, through the gateway; load, gateway, database and registers on the same machine.");
    }

    private static void timed(Bench bench, Prefills prefills, OpenLoad load) throws Exception {
        var five = new Timed(() -> prefills.timed(FORM_OF_FIVE, load, WELL));
        var alone = new Timed(() -> prefills.timed(FORM_OF_ONE, load, SLOWEST));
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put(FIVE, five);
        candidates.put(ALONE, alone);
        bench.rounds(1).measure("ms (p99)", candidates);
        int rounds = bench.settings().rounds();
        bench.add(five.curve("prefill/five registers, one down, one trickling", rounds));
        bench.add(alone.curve("prefill/the slowest healthy register alone", rounds));
        for (var percentile : List.of(50.0, 99.0)) {
            bench.add(Row.of(
                    "prefill/one down and one trickling, p%.0f".formatted(percentile),
                    ALONE,
                    "ms",
                    five.percentile(percentile, rounds),
                    alone.percentile(percentile, rounds),
                    Bar.ratioAtMost(1.1, 1.1),
                    PER_SECOND + " citizens a second, each asked for the first time, through the gateway; healthy"
                            + " registers answer in 50, 100 and 150 ms. The breaker of the trickling one lets two"
                            + " calls through every 10 s: those two citizens wait for its 1.5 s. Fields that a healthy register"
                            + " left empty, warm-up included: " + prefills.missed() + "."));
        }
    }
}
