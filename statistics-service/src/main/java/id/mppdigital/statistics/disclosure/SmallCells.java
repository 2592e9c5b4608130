package id.mppdigital.statistics.disclosure;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Hides counts below {@link #SMALLEST}, and as many others as it takes that no small count follows from the sums: not
 * by one subtraction, and not by several together. Zero stays visible: it is about nobody.
 *
 * <p>A reader who knows a sum of hidden cells knows also that each is at least 1. So none of them may be known to be
 * below {@link #SMALLEST} when all the others are 1; where too few cells are left to hide, the sum is hidden too.
 */
public final class SmallCells<K extends Comparable<K>> {
    public static final int SMALLEST = 5;

    private final Map<K, Long> counts;
    private final List<Sum<K>> sums;
    private final Set<K> hidden = new HashSet<>();

    private SmallCells(Map<K, Long> counts, List<Sum<K>> sums) {
        this.counts = counts;
        this.sums = sums;
    }

    /**
     * The cells not to be shown.
     *
     * @param counts of each cell; a cell without a count is zero
     * @param unpublished cells that no report shows, but that a reader could work out
     */
    public static <K extends Comparable<K>> Set<K> in(
            Map<K, Long> counts, Predicate<K> unpublished, List<Sum<K>> sums) {
        var cells = new SmallCells<>(counts, sums);
        sums.stream()
                .flatMap(Sum::cells)
                .filter(cell -> unpublished.test(cell) || cells.isSmall(cell))
                .forEach(cells.hidden::add);
        var necessary = Set.copyOf(cells.hidden);
        while (cells.coverExposed() || cells.coverSmallSums()) {
            // What was hidden for one cell may expose another.
        }
        cells.showNeedless(necessary);
        return Set.copyOf(cells.hidden);
    }

    /** Hides the smallest of the cells that a small one follows from. */
    private boolean coverExposed() {
        var before = hidden.size();
        Equations.of(sums, hidden::contains).solved().forEach((cell, shown) -> {
            if (isSmall(cell)) {
                smallestVisible(shown.stream()).ifPresent(hidden::add);
            }
        });
        return hidden.size() > before;
    }

    private boolean coverSmallSums() {
        var before = hidden.size();
        sums.stream()
                .filter(this::isAboutFew)
                .forEach(sum -> hidden.add(smallestVisible(sum.parts().stream()).orElse(sum.total())));
        return hidden.size() > before;
    }

    /** What was hidden early may be needless after all that was hidden later; the largest counts are missed most. */
    private void showNeedless(Set<K> necessary) {
        var others = hidden.stream()
                .filter(cell -> !necessary.contains(cell))
                .sorted(comparing(this::count).reversed().thenComparing(cell -> cell))
                .toList();
        for (var cell : others) {
            hidden.remove(cell);
            if (!isSafe()) {
                hidden.add(cell);
            }
        }
    }

    private boolean isSafe() {
        return sums.stream().noneMatch(this::isAboutFew)
                && Equations.of(sums, hidden::contains).solved().keySet().stream()
                        .noneMatch(this::isSmall);
    }

    /** Whether a reader who takes all hidden cells but one for 1 sees that this one is small. */
    private boolean isAboutFew(Sum<K> sum) {
        var parts = sum.parts().stream()
                .filter(hidden::contains)
                .mapToLong(this::count)
                .filter(count -> count > 0)
                .toArray();
        var others = Math.max(0, parts.length - 1);
        return parts.length > 0 && LongStream.of(parts).sum() - others < SMALLEST && !hidden.contains(sum.total());
    }

    private Optional<K> smallestVisible(Stream<K> cells) {
        return cells.filter(cell -> !hidden.contains(cell) && count(cell) > 0)
                .min(comparing(this::count).thenComparing(cell -> cell));
    }

    private boolean isSmall(K cell) {
        return count(cell) > 0 && count(cell) < SMALLEST;
    }

    private long count(K cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
