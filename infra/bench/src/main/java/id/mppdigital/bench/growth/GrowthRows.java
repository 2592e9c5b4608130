package id.mppdigital.bench.growth;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Curve;
import id.mppdigital.bench.instrument.Row;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts latencies beside those of the smallest size. */
record GrowthRows(Bench bench, List<Size> sizes, Latencies latencies) {
    private static final Bar BAR = Bar.ratioAtMost(2, 1.5);

    /** All kinds of a group together, at every size; and their distributions. */
    void addGroup(String group, String note) {
        Predicate<Ask.Kind> chosen = kind -> kind.group().equals(group);
        for (var size : sizes.subList(1, sizes.size())) {
            add("%s at %s, p99".formatted(group, size.label()), 99, size, chosen, BAR, note);
            add("%s at %s, p50".formatted(group, size.label()), 50, size, chosen, null, "");
        }
        sizes.forEach(size ->
                bench.add(Curve.of("growth/%s at %s".formatted(group, size.label()), latencies.all(size, chosen))));
    }

    /** One kind at the largest size. */
    void addKind(Ask.Kind wanted) {
        Predicate<Ask.Kind> chosen =
                kind -> kind.group().equals(wanted.group()) && kind.name().equals(wanted.name());
        add("%s: %s, p99".formatted(wanted.group(), wanted.name()), 99, sizes.getLast(), chosen, BAR, "");
        add("%s: %s, p50".formatted(wanted.group(), wanted.name()), 50, sizes.getLast(), chosen, null, "");
    }

    private void add(
            String name, double percentile, Size size, Predicate<Ask.Kind> chosen, @Nullable Bar bar, String note) {
        var ours = latencies.at(percentile, size, chosen);
        var theirs = latencies.at(percentile, sizes.getFirst(), chosen);
        bench.add(Row.of("growth/" + name, sizes.getFirst().label(), "ms", ours, theirs, bar, note));
    }
}
