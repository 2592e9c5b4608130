package id.mppdigital.bench.instrument;

import id.mppdigital.local.PartStatus;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each part of a platform has taken of the processor for every piece of work, in milliseconds, round by round. */
public final class Costs {
    /** What the compilers of all JVMs took: how far from warm these were. It is a share of the parts, and no part. */
    public static final String COMPILERS = "compilers";

    private final Platform platform;
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    public Costs(Platform platform) {
        this.platform = platform;
    }

    /** Reads the meters. */
    public Map<String, Double> now() throws IOException {
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

    /** @param before what the meters said before the work */
    public void add(Map<String, Double> before, int pieces) throws IOException {
        now().forEach((part, seconds) -> rounds.computeIfAbsent(part, _ -> new ArrayList<>())
                .add((seconds - before.getOrDefault(part, 0.0)) * 1_000 / pieces));
    }

    public Map<String, List<Double>> ofLast(int count) {
        var last = new LinkedHashMap<String, List<Double>>();
        rounds.forEach((part, all) -> last.put(part, all.subList(all.size() - count, all.size())));
        return last;
    }

    /** All parts together. */
    public List<Double> sumOfLast(int count) {
        var last = ofLast(count);
        return IntStream.range(0, count)
                .mapToObj(round -> last.entrySet().stream()
                        .filter(part -> !part.getKey().equals(COMPILERS))
                        .mapToDouble(part -> part.getValue().get(round))
                        .sum())
                .toList();
    }
}
