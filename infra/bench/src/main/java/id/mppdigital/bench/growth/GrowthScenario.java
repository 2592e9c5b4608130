package id.mppdigital.bench.growth;

import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists, timelines, inboxes and searches of the running services with ever more behind them; and what their statements
 * really do.
 */
public final class GrowthScenario implements Scenario {
    private static final List<Content> CONTENTS =
            List.of(new ApplicationContent(), new InboxContent(), new LedgerContent(), new CatalogueContent());

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String title() {
        return "reads of the running services at 10k, 1M and 10M applications, and the plans of their statements";
    }

    /**
     * {@code MPP_GROWTH_DATA} keeps the databases in a folder for the next run, {@code MPP_GROWTH_SIZES} names other
     * sizes, {@code MPP_GROWTH_ONLY} some of the services.
     */
    @Override
    public void run(Bench bench) throws Exception {
        var sizes = Size.of(bench.settings().quick(), System.getenv("MPP_GROWTH_SIZES"));
        var kept = Optional.ofNullable(System.getenv("MPP_GROWTH_DATA")).map(Path::of);
        var only = Optional.ofNullable(System.getenv("MPP_GROWTH_ONLY"));
        var chosen = CONTENTS.stream()
                .filter(content ->
                        only.isEmpty() || List.of(only.get().split(",")).contains(content.service()))
                .toList();
        var complaints = new ArrayList<String>();
        try (var server = GrowthServer.start(kept)) {
            for (var content : chosen) {
                var launch = bench.platform().launch(content.service());
                complaints.addAll(new Growth(bench, server, content, launch, sizes, kept.isPresent()).measure());
            }
        } finally {
            if (kept.isEmpty()) {
                Trees.remove(Path.of("target", "growth"));
            }
        }
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("%d statements would be too slow with more rows:%n%s"
                    .formatted(complaints.size(), String.join("\n", complaints)));
        }
    }
}
