package id.mppdigital.bench.growth;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Row;
import id.mppdigital.bench.instrument.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what is read for a request beside what is read for it at the smallest size. An index of a thousand times as many
 * rows is two levels deeper, so a statement that looks up many keys may read twice as much; and each row of a page
 * may take five more: it lies on a page of its own, and is looked up by its key once more. Nothing else may grow.
 */
record GrowthOfReads(Bench bench, Map<Size, PageReads> bySize) {
    private static final double FACTOR = 2;
    private static final int ROWS = 5 * 26;

    /** Complaints about those that grow. */
    List<String> report(List<Ask.Kind> kinds) {
        return kinds.stream()
                .map(Ask.Kind::title)
                .flatMap(kind -> grown(kind).stream())
                .toList();
    }

    private Optional<String> grown(String kind) {
        var sizes = List.copyOf(bySize.keySet());
        var ours = at(sizes.getLast(), kind);
        var theirs = at(sizes.getFirst(), kind);
        bench.add(Row.of(
                "growth/%s, pages read".formatted(kind),
                sizes.getFirst().label(),
                "pages",
                ours,
                theirs,
                Bar.ratioAtMost(FACTOR, 1.5),
                ""));
        double most = FACTOR * Summary.of(theirs).median() + ROWS;
        double median = Summary.of(ours).median();
        return median <= most
                ? Optional.empty()
                : Optional.of("%s: reads %.0f pages, and may read %.0f".formatted(kind, median, most));
    }

    private List<Double> at(Size size, String kind) {
        return bySize.getOrDefault(size, new PageReads(Map.of())).byKind().getOrDefault(kind, List.of());
    }
}
