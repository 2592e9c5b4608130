package id.mppdigital.bench.latency;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.watching.Watchers;
import id.mppdigital.load.Agency;
import id.mppdigital.load.OpenLoad;
import id.mppdigital.load.Overload;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Submissions, then transitions, at rising rates; Kafka alone beside them. Only the services on the way are running: on
 * one machine the others would take most of it.
 */
public final class LatencyScenario implements Scenario {
    /** What the bars are about. */
    private static final int ASKED = 100;

    private static final List<Integer> PER_SECOND = List.of(20, 40, 60, ASKED);
    private static final int PEOPLE = 64;
    private static final String CLOCK =
            "Open model; from the time that is written just before the commit, on the same machine's clock.";

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String title() {
        return "commit to webhook received, and transition to seen over SSE, at rising rates; Kafka's own end-to-end latency beside them";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        var people = traffic.citizens(PEOPLE);
        try (var backend = new Backend();
                var kafka = new KafkaEndToEnd("localhost:" + traffic.platform().port("kafka"))) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var letters = traffic.letters(people, Agency.CIVIL_REGISTRY.service());
            traffic.stopAside();
            traffic.warmUp(bench, letters, backend);
            try (var watchers = Watchers.of(traffic, people)) {
                climb(bench, kafka, new Journeys(traffic, backend, watchers, letters));
            }
        }
    }

    private static void climb(Bench bench, KafkaEndToEnd kafka, Journeys journeys) throws Exception {
        double carried = 0;
        try {
            for (int perSecond : PER_SECOND) {
                measure(
                        bench,
                        kafka,
                        journeys,
                        new OpenLoad(perSecond, bench.settings().measurement()));
                carried = perSecond;
            }
        } catch (Overload e) {
            bench.console().println("  " + e.getMessage());
        }
        bench.add(Row.of(
                "latency/rate that was carried",
                "asked for",
                "applications/s",
                List.of(carried),
                List.of((double) ASKED),
                Bar.ratioAtLeast(1, 1),
                "The highest of " + PER_SECOND + " at which nothing was refused."));
    }

    private static void measure(Bench bench, KafkaEndToEnd kafka, Journeys journeys, OpenLoad load) throws Exception {
        // What is moved was submitted before: every other round begins with the moving.
        journeys.toTheAgency(load);
        journeys.toTheCitizen(load);
        journeys.toTheAgency(load);
        var alone = new Timed(() -> kafka.measure(load.count()));
        var webhook = new Timed(() -> journeys.toTheAgency(load));
        var seen = new Timed(() -> journeys.toTheCitizen(load));
        var rate = " at " + load.perSecond() + "/s";
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put("Kafka alone", alone);
        candidates.put("commit → webhook" + rate, webhook);
        candidates.put("transition → seen" + rate, seen);
        bench.rounds(0).measure("ms (p99)", candidates);
        boolean asked = load.perSecond() == ASKED;
        add(
                bench,
                "webhook" + rate,
                webhook,
                alone,
                asked ? Bar.atMost(25, 10) : null,
                asked ? Bar.atMost(150, 50) : null);
        add(bench, "seen" + rate, seen, alone, null, null);
        int rounds = bench.settings().rounds();
        bench.add(webhook.curve("latency/commit → webhook" + rate, rounds));
        bench.add(seen.curve("latency/transition → seen" + rate, rounds));
        if (load.perSecond() == PER_SECOND.getFirst()) {
            bench.add(alone.curve("latency/Kafka alone", rounds));
        }
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
