package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Postbag;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications taken a second, from the POST at the gateway to the durable 201, beside pgbench running the same
 * recorded statements on the same server. First with everything behind it at work, then the road of a submission alone.
 */
public final class SubmitScenario implements Scenario {
    private static final int MANY = 32;

    /** More than two cores can serve beside everything behind them, and no more than wait their turn patiently. */
    static final int FEW = 8;

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
        var traffic = Traffic.afresh(bench);
        var memory = Memory.now(traffic.platform());
        try (var backend = new Backend()) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var letters = traffic.letters(traffic.citizens(PEOPLE), Agency.CIVIL_REGISTRY.service());
            var floor = RecordedSubmission.of(traffic, letters.getFirst());
            var postbag = new Postbag(traffic, letters);
            everything(bench, floor, new Delivery(bench, traffic, postbag, backend));
            memory.addTo(bench);
            road(bench, traffic, floor, postbag);
        } finally {
            // What waits for the services that were stopped would be in the next scenario's way.
            bench.platform().close();
        }
    }

    private static void everything(Bench bench, Pgbench floor, Delivery delivery) throws Exception {
        bench.warmUp(delivery, () -> delivery.taken() >= bench.settings().applicationsBefore());
        compare(
                bench,
                floor,
                new Way("whole platform", FEW, null, "Everything behind the event at work on the same cores."),
                delivery);
        delivery.addCosts();
    }

    private static void road(Bench bench, Traffic traffic, Pgbench floor, Postbag postbag) throws Exception {
        BEHIND.forEach(traffic.platform()::stop);
        Measurement ours = () -> postbag.send(MANY, bench.settings().measurement());
        bench.warmUp(ours);
        compare(bench, floor, new Way("road", MANY, BAR, "The services behind the event were stopped."), ours);
    }

    private record Way(
            String name, int connections, @Nullable Bar bar, String note) {}

    private static void compare(Bench bench, Pgbench floor, Way way, Measurement ours) throws Exception {
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put(
                "pgbench", () -> floor.run(way.connections(), bench.settings().measurement()));
        candidates.put("ours", ours);
        var figures = bench.rounds(0).measure("submissions/s", candidates);
        bench.compare(
                "submit/" + way.name(),
                "ours",
                "pgbench",
                "submissions/s",
                figures,
                way.bar(),
                way.note() + " " + way.connections() + " connections.");
    }
}
