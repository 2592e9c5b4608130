package id.mppdigital.bench.growth;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.local.process.Launch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** One service: an instance beside each size, what each request reads, then all sizes in turn, round by round. */
record Growth(Bench bench, GrowthServer server, Content content, Launch launch, List<Size> sizes, boolean kept) {
    private static final int PER_SECOND = 300;
    private static final int PER_SECOND_QUICK = 40;
    private static final int WARMING_CALLERS = 4;

    /** The complaints about its plans, and about what reads more with more rows. */
    List<String> measure() throws IOException, InterruptedException, ExecutionException {
        var sides = new ArrayList<Side>();
        try {
            for (var size : sizes) {
                sides.add(Side.prepare(server, content, launch, size, bench.console()));
            }
            var largest = sides.getLast();
            var reads = new LinkedHashMap<Size, PageReads>();
            for (var side : sides.subList(0, sides.size() - 1)) {
                reads.put(side.size(), PageReads.of(explained(side), Explanation.TIMES));
            }
            var statements = explained(largest);
            reads.put(largest.size(), PageReads.of(statements, Explanation.TIMES));
            var verdict = new PlanCheck(server, largest.instance().database(), content.most()).judge(statements);
            var more = new GrowthOfReads(bench, reads).report(largest.kinds());
            report(largest.kinds(), rounds(sides), verdict);
            return Stream.concat(verdict.complaints().stream(), more.stream()).toList();
        } finally {
            sides.forEach(Side::close);
            if (!kept) {
                sizes.forEach(size -> Side.drop(server, Side.database(content, size)));
            }
        }
    }

    private List<Explained> explained(Side side) throws IOException {
        return new Explanation(server, side.instance()).of(side.load(), side.kinds());
    }

    private Latencies rounds(List<Side> sides) {
        sides.forEach(
                side -> side.load().closed(WARMING_CALLERS, bench.settings().warmUp()));
        var latencies = new Latencies();
        for (int round = -1; round < bench.settings().rounds(); round++) {
            for (var side : round % 2 == 0 ? sides : sides.reversed()) {
                var measured = side.load().paced(perSecond(), time(side.kinds()));
                print(round, side, Latencies.sum(List.of(measured), _ -> true));
                if (round >= 0) {
                    latencies.add(side.size(), measured);
                }
            }
        }
        return latencies;
    }

    private void print(int round, Side side, Histogram all) {
        bench.console()
                .printf(
                        Locale.ROOT,
                        "  %-8s  %-28s p50 %6.2f, p99 %6.2f ms%n",
                        round < 0 ? "warm-up" : "round " + (round + 1),
                        side.instance().database(),
                        all.getValueAtPercentile(50) / 1e6,
                        all.getValueAtPercentile(99) / 1e6);
    }

    private int perSecond() {
        return bench.settings().quick() ? PER_SECOND_QUICK : PER_SECOND;
    }

    /** The longer the more kinds there are: enough of each for a p99. */
    private Duration time(List<Ask.Kind> kinds) {
        long millis = bench.settings().measurement().toMillis();
        return Duration.ofMillis(Math.max(millis, kinds.size() * millis / 5));
    }

    private void report(List<Ask.Kind> kinds, Latencies latencies, PlanCheck.Verdict verdict) {
        var rows = new GrowthRows(bench, sizes, latencies);
        var note =
                "%s, an instance for each size in one PostgreSQL, %d/s. At %s its %d statements were explained: no node of a plan went through more than %d rows."
                        .formatted(
                                content.service(),
                                perSecond(),
                                sizes.getLast().label(),
                                verdict.statements(),
                                verdict.most());
        for (var group : kinds.stream().map(Ask.Kind::group).distinct().toList()) {
            rows.addGroup(group, note);
            kinds.stream().filter(kind -> kind.group().equals(group)).forEach(rows::addKind);
        }
    }
}
