package id.mppdigital.bench.isolation;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Agency;
import id.mppdigital.load.OpenLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Two agencies get equal shares of the load; the second answers at once, or hangs. Only the first one is clocked. */
public final class IsolationScenario implements Scenario {
    private static final int PER_SECOND = 15;
    private static final int PEOPLE = 32;
    private static final String ALONE = "both answer";

    @Override
    public String name() {
        return "isolation";
    }

    @Override
    public String title() {
        return "another agency's commit to webhook while one hangs, beside the same load without";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        try (var measured = new Backend();
                var other = new Backend()) {
            traffic.open(Agency.CIVIL_REGISTRY, measured.url());
            traffic.open(Agency.POLICE, other.url());
            var people = traffic.citizens(PEOPLE);
            var toMeasured = traffic.letters(people, Agency.CIVIL_REGISTRY.service());
            var toOther = traffic.letters(people, Agency.POLICE.service());
            traffic.stopAside();
            var mixed = Stream.concat(toMeasured.stream(), toOther.stream()).toList();
            traffic.warmUp(bench, mixed, measured, other);
            measure(bench, new Neighbours(traffic, measured, other, toMeasured, toOther));
        }
    }

    private static void measure(Bench bench, Neighbours neighbours) throws Exception {
        var load = new OpenLoad(PER_SECOND, bench.settings().measurement());
        var alone = new Timed(() -> neighbours.bothAnswer(load));
        var hanging = new Timed(() -> neighbours.oneHangs(load));
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put(ALONE, alone);
        candidates.put("one hangs", hanging);
        bench.rounds(1).measure("ms (p99)", candidates);
        int rounds = bench.settings().rounds();
        for (int percentile : List.of(50, 99)) {
            bench.add(Row.of(
                    "isolation/commit → webhook, p" + percentile,
                    ALONE,
                    "ms",
                    hanging.percentile(percentile, rounds),
                    alone.percentile(percentile, rounds),
                    percentile == 99 ? Bar.ratioAtMost(1.2, 1.05) : null,
                    PER_SECOND + "/s to each of two agencies; the other one accepts connections and never answers."));
        }
        bench.add(alone.curve("isolation/both answer", rounds));
        bench.add(hanging.curve("isolation/one hangs", rounds));
    }
}
