package id.mppdigital.bench.portal;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Timed;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.bench.watching.Audience;
import id.mppdigital.bench.watching.Watchers;
import id.mppdigital.bench.watching.Watchers.Watcher;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.OpenLoad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trackers that are open at once, each in a browser of its own; most of them see nothing, as in life. */
record OpenTrackers(Bench bench, Traffic traffic, Browsers browsers) {
    private static final int PER_SECOND = 25;

    /** Opening thousands of streams takes longer than what is measured then. */
    private static final int ROUNDS = 2;

    private static final String STREAM = "/my/applications/stream";

    /** The usual small heaps hold some hundreds; what the portal then takes is measured. */
    private static final Map<String, Map<String, String>> ROOM = Map.of(
            PortalScenario.PORTAL,
            Map.of("_JAVA_OPTIONS", "-Xmx384m"),
            "application-service",
            Map.of("_JAVA_OPTIONS", "-Xmx1536m", "MPP_LIVE_MAX_STREAMS", "6000"),
            "gateway",
            Map.of("_JAVA_OPTIONS", "-Xmx768m"));

    void measure() throws Exception {
        var few = bench.settings().quick() ? 50 : 100;
        var many = bench.settings().quick() ? 1_000 : 5_000;
        var cookies = cookies(traffic.citizens(many));
        var load = new OpenLoad(PER_SECOND, bench.settings().measurement());
        var audience = Audience.gather(traffic, List.of(few, many), citizens -> open(citizens, cookies));
        traffic.stopAside();
        try (var _ = traffic.changed(ROOM)) {
            var atRest = Footprint.of(traffic.platform());
            traffic.warmUp(bench, audience.letters());
            var heapsAtRest = LiveHeap.of(traffic.platform(), ROOM.keySet());
            var looks = new ArrayList<Footprint>();
            var heaps = new ArrayList<Map<String, Double>>();
            var trackers = new Timed(() -> audience.watch(many, load, () -> {
                looks.add(Footprint.of(traffic.platform()));
                heaps.add(LiveHeap.of(traffic.platform(), ROOM.keySet()));
            }));
            var reference = new Timed(() -> audience.watch(few, load));
            var candidates = new LinkedHashMap<String, Measurement>();
            candidates.put(few + " trackers", reference);
            candidates.put(many + " trackers", trackers);
            int rounds = Math.min(ROUNDS, bench.settings().rounds());
            new Rounds(rounds, 0, bench.console()).measure("ms (p99)", candidates);
            bench.add(trackers.curve("portal/" + many + " trackers", rounds));
            bench.add(Row.of(
                    "portal/" + many + " trackers, p99",
                    few + " trackers",
                    "ms",
                    trackers.percentile(99, rounds),
                    reference.percentile(99, rounds),
                    Bar.atMost(1_000, 100),
                    "From the agency's transition to the citizen's screen, 25 a second, through portal and gateway."));
            looks.getLast().addTo(bench, many + " trackers", atRest);
            LiveHeap.addTo(bench, many, heaps.getLast(), heapsAtRest);
        }
    }

    private Map<String, String> cookies(List<Citizen> citizens) throws Exception {
        var cookies = new ArrayList<>(
                browsers.signIn(citizens.stream().map(Visitor::of).toList()));
        var byName = new HashMap<String, String>();
        citizens.forEach(citizen -> byName.put(citizen.name(), cookies.removeFirst()));
        return byName;
    }

    private Watchers open(List<Citizen> citizens, Map<String, String> cookies) throws InterruptedException {
        var people = citizens.stream()
                .map(citizen -> new Watcher("Cookie", cookies.getOrDefault(citizen.name(), "")))
                .toList();
        return Watchers.of(browsers.portal().resolve(STREAM), people);
    }
}
