package id.mppdigital.bench.portal;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.local.PartStatus;
import id.mppdigital.local.Platform;
import id.mppdigital.local.process.Shell;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service's heap holds after a collection, in megabytes: a full heap may be mostly waste. */
final class LiveHeap {
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTES = 1_024;
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private LiveHeap() {}

    static Map<String, Double> of(Platform platform, Collection<String> services) {
        return platform.status().stream()
                .filter(part -> services.contains(part.name()))
                .collect(Collectors.toMap(PartStatus::name, LiveHeap::megabytes));
    }

    /** The list of classes is made of what a collection leaves. */
    private static double megabytes(PartStatus part) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Objects.requireNonNull(part.pid()).toString();
        var total = TOTAL.matcher(Shell.run(jcmd, pid, "GC.class_histogram").output());
        if (!total.find()) {
            throw new IllegalStateException(part.name() + " does not tell what its heap holds");
        }
        return Long.parseLong(total.group(1)) / MEGABYTE;
    }

    static void addTo(Bench bench, int streams, Map<String, Double> open, Map<String, Double> atRest) {
        open.forEach((service, megabytes) -> {
            double before = Objects.requireNonNull(atRest.get(service));
            bench.add(Row.of(
                    "portal/live heap, " + streams + " trackers, " + service,
                    "without a tracker",
                    "MB",
                    List.of(megabytes),
                    List.of(before),
                    null,
                    "After a collection. Each stream: %.0f kB.".formatted((megabytes - before) * KILOBYTES / streams)));
        });
    }
}
