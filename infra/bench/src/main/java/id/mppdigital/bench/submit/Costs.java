package id.mppdigital.bench.submit;

import id.mppdigital.bench.instrument.Processor;
import id.mppdigital.local.PartStatus;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each part has taken of the processor for every application, in milliseconds, round by round. */
final class Costs {
    /** What the compilers of all JVMs took: how far from warm these were. It is a share of the parts, and no part. */
    static final String COMPILERS = "compilers";

    private final Platform platform;
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    Costs(Platform platform) {
        this.platform = platform;
    }

    /** Reads the meters. */
    Map<String, Double> now() throws IOException {
        var seconds = new LinkedHashMap<String, Double>();
        double compilers = 0;
        for (PartStatus part : platform.status()) {
            var pid = part.pid();
            if (pid != null) {
                // A database server works through processes that come and go with their connections.
                seconds.put(part.name(), Processor.secondsOfTree(pid));
                compilers += Processor.compiling(pid);
            }
        }
        seconds.put(COMPILERS, compilers);
        return seconds;
    }

    void add(Map<String, Double> before, int applications) throws IOException {
        now().forEach((part, seconds) -> rounds.computeIfAbsent(part, _ -> new ArrayList<>())
                .add((seconds - before.getOrDefault(part, 0.0)) * 1_000 / applications));
    }

    Map<String, List<Double>> ofLast(int count) {
        var last = new LinkedHashMap<String, List<Double>>();
        rounds.forEach((part, all) -> last.put(part, all.subList(all.size() - count, all.size())));
        return last;
    }
}
