package id.mppdigital.bench.portal;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Pages a second, and what a page takes of the platform's processor time, beside its calls. */
record PagesBesideCalls(Bench bench, Platform platform, Browsers browsers, List<PortalPage> pages) {
    /** The portal adds 30 % at most. */
    private static final Bar PROCESSOR = Bar.ratioAtMost(1.3, 1.3);

    private static final String CALLS = "its calls at the gateway";

    private record Pair(PortalPage page, PageLoad ours, PageLoad calls) {}

    void measure() throws Exception {
        // One at a time: of many at once, a cold JVM would let some wait too long.
        for (var page : pages) {
            for (var one : page.pages()) {
                browsers.open(one);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (var page : pages) {
            pairs.add(pair(page));
        }
        bench.warmUp(() -> {
            double all = 0;
            for (var pair : pairs) {
                all += pair.ours().warm();
            }
            return all;
        });
        for (var pair : pairs) {
            measure(pair);
        }
    }

    private Pair pair(PortalPage page) throws IOException {
        bench.console().println("  " + page.name() + ": " + String.join(", ", page.callsOfOne()));
        int count = page.pages().size();
        return new Pair(
                page,
                PageLoad.of(bench, platform, platform.url(PortalScenario.PORTAL), page.pages(), count),
                PageLoad.of(bench, platform, platform.url("gateway"), page.calls(), count));
    }

    private void measure(Pair pair) throws Exception {
        var name = pair.page().name();
        var candidates = new LinkedHashMap<String, Measurement>();
        candidates.put(name, pair.ours());
        candidates.put(CALLS, pair.calls());
        var figures = bench.rounds(0).measure("pages/s", candidates);
        int rounds = bench.settings().rounds();
        bench.compare("portal/pages, " + name, name, CALLS, "pages/s", figures, null, "");
        bench.add(Row.of(
                "portal/processor time, " + name,
                CALLS,
                "ms",
                pair.ours().processor(rounds),
                pair.calls().processor(rounds),
                PROCESSOR,
                "Of all parts, for each page, without the compilers. The calls: "
                        + String.join(", ", pair.page().callsOfOne())
                        + ". The page by parts: " + pair.ours().parts(rounds)
                        + ". The calls by parts: " + pair.calls().parts(rounds)));
    }
}
