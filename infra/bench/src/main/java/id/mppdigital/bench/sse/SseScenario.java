package id.mppdigital.bench.sse;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.watching.Audience;
import id.mppdigital.bench.watching.Watchers;
import id.mppdigital.load.Agency;
import id.mppdigital.load.OpenLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same changes a second, while more and more citizens watch; most of them see nothing, as in life. */
public final class SseScenario implements Scenario {
    private static final int PER_SECOND = 25;

    /** A stream takes 144 kB in its service and 58 in the gateway; the usual small heaps hold some hundreds. */
    private static final Map<String, Map<String, String>> ROOM = Map.of(
            "application-service", Map.of("_JAVA_OPTIONS", "-Xmx1536m", "MPP_LIVE_MAX_STREAMS", "6000"),
            "gateway", Map.of("_JAVA_OPTIONS", "-Xmx768m"));

    @Override
    public String name() {
        return "sse";
    }

    @Override
    public String title() {
        return "transition to seen with 1,000 and 5,000 open streams, beside 100";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var sizes = bench.settings().quick() ? List.of(100, 300, 1_000) : List.of(100, 1_000, 5_000);
        var traffic = Traffic.on(bench);
        try (var backend = new Backend()) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var load = new OpenLoad(PER_SECOND, bench.settings().measurement());
            var audience = Audience.gather(traffic, sizes, citizens -> Watchers.of(traffic, citizens));
            traffic.stopAside();
            try (var _ = traffic.changed(ROOM)) {
                traffic.warmUp(bench, audience.letters(), backend);
                var timed = new LinkedHashMap<Integer, Timed>();
                sizes.forEach(size -> timed.put(size, new Timed(() -> audience.watch(size, load))));
                measure(bench, timed);
            }
        }
    }

    private static void measure(Bench bench, LinkedHashMap<Integer, Timed> timed) throws Exception {
        var named = new LinkedHashMap<String, Measurement>();
        timed.forEach((size, measurement) -> named.put(size + " streams", measurement));
        bench.rounds(1).measure("ms (p99)", named);
        int rounds = bench.settings().rounds();
        var reference = timed.firstEntry();
        timed.forEach((size, measurement) -> {
            bench.add(measurement.curve("sse/" + size + " streams", rounds));
            if (!size.equals(reference.getKey())) {
                bench.add(Row.of(
                        "sse/" + size + " streams, p99",
                        reference.getKey() + " streams",
                        "ms",
                        measurement.percentile(99, rounds),
                        reference.getValue().percentile(99, rounds),
                        size == timed.lastEntry().getKey() ? Bar.atMost(1_000, 100) : null,
                        "25 transitions a second, a stream for each citizen, through the gateway."));
            }
        });
    }
}
