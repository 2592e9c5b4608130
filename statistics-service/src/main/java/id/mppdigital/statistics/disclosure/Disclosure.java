package id.mppdigital.statistics.disclosure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import id.mppdigital.statistics.disclosure.Bounds.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;

/**
 * Decides what is published of counts: nothing of those below 5, and each other one rounded on its own. Rarely, several
 * roundings together would tell a count below 5 almost exactly; then one more figure is left out.
 */
public final class Disclosure<K extends Comparable<K>> {
    /** A count below this one is about few people. */
    public static final long SMALLEST = 5;

    /** A count below {@link #SMALLEST} has at least so many possible values for every reader. */
    static final int ROOM = 3;

    private final Map<K, Long> counts;
    private final Predicate<K> unpublished;
    private final List<Sum<K>> sums;
    private final Map<K, List<Sum<K>>> sumsOf = new HashMap<>();
    private final Map<K, SortedSet<K>> same = new HashMap<>();
    private final Map<K, Long> figures = new HashMap<>();

    private Disclosure(Map<K, Long> counts, Predicate<K> unpublished, List<Sum<K>> sums) {
        this.counts = counts;
        this.unpublished = unpublished;
        this.sums = sums;
        sums.forEach(sum -> sum.cells()
                .forEach(cell ->
                        sumsOf.computeIfAbsent(cell, _ -> new ArrayList<>()).add(sum)));
        sums.stream().filter(sum -> sum.parts().size() == 1).forEach(this::unite);
    }

    /**
     * The figures to be published. A cell without a figure is hidden.
     *
     * @param counts of each cell, none of them zero
     * @param unpublished cells that no report shows, but that a reader could work out
     * @param sums all that tie the cells together
     * @param rounding of a cell's count
     */
    public static <K extends Comparable<K>> Map<K, Long> figures(
            Map<K, Long> counts, Predicate<K> unpublished, List<Sum<K>> sums, ToLongBiFunction<K, Long> rounding) {
        var cells = new Disclosure<>(counts, unpublished, sums);
        counts.forEach((cell, count) -> {
            if (count >= SMALLEST && !unpublished.test(cell)) {
                cells.figures.put(cell, rounding.applyAsLong(cells.same(cell).first(), count));
            }
        });
        while (cells.hideBesideNarrow()) {
            // Until no count below five is told too closely; that few figures are left out is what the rounding is for.
        }
        return Map.copyOf(cells.figures);
    }

    /** A total of one part counts the same applications: both have one figure, and two looks would be one too many. */
    private void unite(Sum<K> sum) {
        var all = new TreeSet<>(same(sum.total()));
        all.addAll(same(sum.parts().getFirst()));
        all.forEach(cell -> same.put(cell, all));
    }

    private SortedSet<K> same(K cell) {
        return same.getOrDefault(cell, new TreeSet<>(Set.of(cell)));
    }

    private boolean hideBesideNarrow() {
        var bounds = new Bounds<>(sums, this::known);
        var tooMuch = counts.keySet().stream()
                .filter(cell -> isSmall(cell) && bounds.values(cell) < ROOM)
                .flatMap(cell -> smallestFigureBeside(cell).stream())
                .flatMap(cell -> same(cell).stream())
                .toList();
        return figures.keySet().removeAll(tooMuch);
    }

    /** The reader may know the method, and by an earlier report which cells are hidden for another one's sake. */
    private Range known(K cell) {
        var figure = figures.get(cell);
        if (figure != null) {
            return Range.of(Math.max(SMALLEST, figure - Rounding.BASE + 1), figure + Rounding.BASE - 1);
        }
        if (unpublished.test(cell)) {
            return Range.atLeast(0);
        }
        return isSmall(cell) ? Range.of(0, SMALLEST - 1) : Range.atLeast(SMALLEST);
    }

    /** In the smallest sum around the cell, as that tells most; or else in those that are tied to its sums. */
    private Optional<K> smallestFigureBeside(K cell) {
        var near = Set.of(cell);
        while (true) {
            var around = near.stream()
                    .flatMap(each -> sumsOf.getOrDefault(each, List.of()).stream())
                    .distinct()
                    .sorted(comparing(sum -> count(sum.total())))
                    .toList();
            var found =
                    around.stream().flatMap(sum -> smallestFigure(sum).stream()).findFirst();
            var wider = around.stream().flatMap(Sum::cells).collect(toSet());
            if (found.isPresent() || near.containsAll(wider)) {
                return found;
            }
            near = wider;
        }
    }

    private Optional<K> smallestFigure(Sum<K> sum) {
        return sum.cells()
                .filter(figures::containsKey)
                .min(comparing(this::count).thenComparing(reverseOrder()));
    }

    private boolean isSmall(K cell) {
        return count(cell) < SMALLEST;
    }

    private long count(K cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
