package id.mppdigital.bench.latency;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.traffic.Agency;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.OpenLoad;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.traffic.Watchers;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The whole platform under a steady 100 submissions, then 100 transitions a second; Kafka alone beside it. */
public final class LatencyScenario implements Scenario {
    private static final int PER_SECOND = 100;
    private static final int PEOPLE = 64;
    private static final String CLOCK =
            "Open model, 100/s; from the time that is written just before the commit, on the same machine's clock.";

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String title() {
        return "commit to webhook received, and transition to seen over SSE, at 100/s; Kafka's own end-to-end latency beside them";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        var people = traffic.citizens(PEOPLE);
        try (var backend = new Backend();
                var kafka = new KafkaEndToEnd("localhost:" + traffic.platform().port("kafka"));
                var watchers = Watchers.of(traffic, people)) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var letters = traffic.letters(people, Agency.CIVIL_REGISTRY.service());
            measure(bench, kafka, new Journeys(traffic, backend, watchers, letters));
        }
    }

    private static void measure(Bench bench, KafkaEndToEnd kafka, Journeys journeys) throws Exception {
        var warmUp = new OpenLoad(PER_SECOND, bench.settings().warmUp(), true);
        journeys.toTheAgency(warmUp);
        journeys.toTheCitizen(warmUp);
        var load = new OpenLoad(PER_SECOND, bench.settings().measurement());
        // What is moved was submitted before: every other round begins with the moving.
        journeys.toTheAgency(load);
        var alone = new Timed(() -> kafka.measure(load.count()));
        var webhook = new Timed(() -> journeys.toTheAgency(load));
        var seen = new Timed(() -> journeys.toTheCitizen(load));
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put("Kafka alone", alone);
        candidates.put("commit → webhook", webhook);
        candidates.put("transition → seen", seen);
        bench.rounds(1).measure("ms (p99)", candidates);
        add(bench, "webhook", webhook, alone, Bar.atMost(25, 10), Bar.atMost(150, 50));
        add(bench, "seen", seen, alone, null, null);
        int rounds = bench.settings().rounds();
        bench.add(alone.curve("latency/Kafka alone", rounds));
        bench.add(webhook.curve("latency/commit → webhook", rounds));
        bench.add(seen.curve("latency/transition → seen", rounds));
    }

    private static void add(
            Bench bench, String what, Timed ours, Timed reference, @Nullable Bar p50, @Nullable Bar p99) {
        add(bench, what, 50, ours, reference, p50);
        add(bench, what, 99, ours, reference, p99);
    }

    private static void add(Bench bench, String what, int percentile, Timed ours, Timed reference, @Nullable Bar bar) {
        int rounds = bench.settings().rounds();
        bench.add(Row.of(
                "latency/" + what + ", p" + percentile,
                "Kafka alone",
                "ms",
                ours.percentile(percentile, rounds),
                reference.percentile(percentile, rounds),
                bar,
                CLOCK));
    }
}
