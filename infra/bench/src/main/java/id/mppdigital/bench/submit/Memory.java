package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.local.PartStatus;
import id.mppdigital.local.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each part holds of the memory after load, beside what it held before anybody came. */
record Memory(Platform platform, Map<String, Double> before) {
    private static final double MEGABYTE = 1 << 20;

    static Memory now(Platform platform) {
        return new Memory(platform, read(platform));
    }

    void addTo(Bench bench) {
        read(platform).forEach((part, after) -> {
            var start = before.get(part);
            if (start != null) {
                bench.add(Row.of(
                        "submit/memory, " + part,
                        "before the load",
                        "MB",
                        List.of(after),
                        List.of(start),
                        null,
                        "With its children, what is shared once (PSS); the heap's limit as in production."));
            }
        });
    }

    private static Map<String, Double> read(Platform platform) {
        var megabytes = new LinkedHashMap<String, Double>();
        for (PartStatus part : platform.status()) {
            if (part.residentBytes() > 0) {
                megabytes.put(part.name(), part.residentBytes() / MEGABYTE);
            }
        }
        return megabytes;
    }
}
