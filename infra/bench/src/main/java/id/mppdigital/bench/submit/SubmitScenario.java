package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Agency;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications taken a second, from the POST at the gateway to the durable 201, beside pgbench running the same recorded
 * statements on the same server. First the road of a submission alone, then with everything behind it at work.
 */
public final class SubmitScenario implements Scenario {
    private static final int CONNECTIONS = 32;
    private static final int PEOPLE = 64;
    private static final Bar BAR = Bar.ratioAtLeast(0.15, 0.5);
    private static final List<String> BEHIND =
            List.of("citizen-service", "notification-service", "agency-connector", "disdukcapil", "polres");

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String title() {
        return "POST to durable 201 through the gateway, beside pgbench with the same statements; where the processor time goes";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK, Tool.PGBENCH);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        try (var backend = new Backend()) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var letters = traffic.letters(traffic.citizens(PEOPLE), Agency.CIVIL_REGISTRY.service());
            var floor = RecordedSubmission.of(traffic, letters.getFirst());
            var postbag = new Postbag(traffic, letters);
            int before = backend.arrived();
            BEHIND.forEach(traffic.platform()::stop);
            compare(
                    bench,
                    floor,
                    "road",
                    BAR,
                    "The services behind the event were stopped.",
                    () -> send(bench, postbag));
            BEHIND.forEach(traffic.platform()::start);
            var delivery = new Delivery(bench, traffic, postbag, backend, before);
            delivery.catchUp();
            compare(
                    bench,
                    floor,
                    "whole platform",
                    null,
                    "Everything behind the event at work on the same cores.",
                    delivery);
            delivery.addCosts();
        }
    }

    static double send(Bench bench, Postbag postbag) {
        return postbag.send(CONNECTIONS, bench.settings().measurement());
    }

    private static void compare(
            Bench bench, Pgbench floor, String what, @Nullable Bar bar, String note, Measurement ours)
            throws Exception {
        long end = System.nanoTime() + bench.settings().warmUp().toNanos();
        while (System.nanoTime() < end) {
            ours.take();
        }
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put("pgbench", () -> floor.run(CONNECTIONS, bench.settings().measurement()));
        candidates.put("ours", ours);
        var figures = bench.rounds(1).measure("submissions/s", candidates);
        bench.compare(
                "submit/" + what,
                "ours",
                "pgbench",
                "submissions/s",
                figures,
                bar,
                note + " " + CONNECTIONS + " connections.");
    }
}
