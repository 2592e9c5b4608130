package id.mppdigital.bench.startup;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.local.Platform;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Each service, one at a time on an otherwise idle platform: its plain jar, the unpacked one, and that with its
 * start-up cache.
 */
public final class StartupScenario implements Scenario {
    private static final List<String> SERVICES = List.of(
            "catalog-service",
            "citizen-service",
            "application-service",
            "notification-service",
            "agency-connector",
            "statistics-service",
            "gateway",
            "portal");

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String title() {
        return "start to ready: plain jar, unpacked, with an AOT cache";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var platform = bench.platform().any();
        platform.training().run(line -> bench.console().println(line));
        for (var service : bench.settings().quick() ? SERVICES.subList(0, 1) : SERVICES) {
            platform.stop(service);
            measure(bench, platform, service);
            platform.start(service);
        }
    }

    private static void measure(Bench bench, Platform platform, String service) throws Exception {
        var starts = new LinkedHashMap<String, Start>();
        for (var packing : Packing.values()) {
            starts.put(packing.title(), new Start(service, packing.command(platform.launch(service)), platform));
        }
        bench.console().println("  " + service);
        var seconds = bench.rounds(1).measure("s", new LinkedHashMap<String, Measurement>(starts));
        var plain = Packing.PLAIN.title();
        for (var packing : List.of(Packing.UNPACKED, Packing.CACHED)) {
            var bar = packing == Packing.CACHED ? Bar.ratioAtMost(0.6, 0.4) : null;
            bench.compare("startup/" + service + ", " + packing.title(), packing.title(), plain, "s", seconds, bar, "");
        }
        var cached = starts.get(Packing.CACHED.title());
        var before = starts.get(plain);
        if (cached != null && before != null) {
            int rounds = bench.settings().rounds();
            bench.add(Row.of(
                    "startup/" + service + ", processor time",
                    plain,
                    "s",
                    cached.processor(rounds),
                    before.processor(rounds),
                    null,
                    ""));
            bench.add(Row.of(
                    "startup/" + service + ", memory",
                    plain,
                    "MB",
                    cached.memory(rounds),
                    before.memory(rounds),
                    Bar.atMost(250, 250),
                    "Resident after the start."));
        }
    }
}
