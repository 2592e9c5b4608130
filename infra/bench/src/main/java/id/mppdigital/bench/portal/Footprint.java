package id.mppdigital.bench.portal;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.local.PartStatus;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the portal's process holds: megabytes, and threads of the operating system. */
record Footprint(double megabytes, double threads) {
    private static final double MEGABYTE = 1 << 20;

    static Footprint of(Platform platform) {
        return platform.status().stream()
                .filter(part -> part.name().equals(PortalScenario.PORTAL))
                .findFirst()
                .map(Footprint::of)
                .orElseThrow();
    }

    private static Footprint of(PartStatus portal) {
        var tasks = Path.of("/proc", String.valueOf(portal.pid()), "task");
        try (var threads = Files.list(tasks)) {
            return new Footprint(portal.residentBytes() / MEGABYTE, threads.count());
        } catch (IOException e) {
            throw new UncheckedIOException("The portal does not run", e);
        }
    }

    void addTo(Bench bench, String when, Footprint atRest) {
        bench.add(Row.of(
                "portal/memory, " + when,
                "after the start",
                "MB",
                List.of(megabytes),
                List.of(atRest.megabytes()),
                Bar.atMost(250, 250),
                "Shared pages count once (PSS). The heap's limit is production's; 384 MB for trackers."));
        bench.add(Row.of(
                "portal/threads, " + when,
                "after the start",
                "threads",
                List.of(threads),
                List.of(atRest.threads()),
                Bar.atMost(200, 100),
                "Of the operating system: what waits for a stream must not hold one."));
    }
}
