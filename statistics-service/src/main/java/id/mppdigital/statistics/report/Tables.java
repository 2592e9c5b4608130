package id.mppdigital.statistics.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.mppdigital.statistics.disclosure.SmallCells;
import id.mppdigital.statistics.disclosure.Sum;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All counts of all malls and of the nation, with the sums that tie them together, and which of them are hidden. */
final class Tables {
    private record Split(Cell total, Dimension by) {}

    private record Column(String scope, Dimension dimension) {}

    private final Map<Cell, Long> counts = new HashMap<>();
    private final Map<Split, Set<Cell>> splits = new LinkedHashMap<>();
    private final Map<Column, SortedSet<String>> values = new HashMap<>();
    private final Map<Cell, Long> tallied;
    private final Set<Cell> hidden;

    Tables(List<Tally> tallies) {
        this.tallied = tallies.stream()
                .flatMap(tally -> Stream.of(Tally.Side.values()).map(side -> tally.cell(side, tally.mall())))
                .collect(groupingBy(identity(), counting()));
        tallies.forEach(this::add);
        var sums = splits.entrySet().stream()
                .map(split -> new Sum<>(split.getKey().total(), List.copyOf(split.getValue())))
                .toList();
        this.hidden = SmallCells.in(counts, Cell::isUnpublished, sums);
    }

    /** Null when it is hidden. */
    @Nullable
    Long shown(Cell cell) {
        return hidden.contains(cell) ? null : counts.getOrDefault(cell, 0L);
    }

    /**
     * The published values that occur in a scope, in order; none where even the total is hidden, because the status of
     * a few applications would tell that of each.
     */
    SortedSet<String> values(String scope, Dimension dimension) {
        return hidden.contains(Cell.total(scope))
                ? Collections.emptySortedSet()
                : values.getOrDefault(new Column(scope, dimension), Collections.emptySortedSet());
    }

    private void add(Tally tally) {
        var both = both(tally);
        for (var side : Tally.Side.values()) {
            var here = tally.cell(side, tally.mall());
            var national = tally.cell(side, Cell.NATIONAL);
            count(here, tally);
            count(national, tally);
            if (!here.equals(both)) {
                split(here, Dimension.CROSSED, both);
            }
            split(national, national.dimension(), here);
            split(Cell.total(tally.mall()), here.dimension(), here);
            split(Cell.total(Cell.NATIONAL), national.dimension(), national);
        }
        if (both.dimension() == Dimension.CROSSED) {
            count(both, tally);
        }
        // Each application has one agency; in the other pairs it would be counted again.
        if (tally.left() == Dimension.AGENCY) {
            count(Cell.total(tally.mall()), tally);
            count(Cell.total(Cell.NATIONAL), tally);
            split(Cell.total(Cell.NATIONAL), Dimension.TOTAL, Cell.total(tally.mall()));
        }
    }

    /** Where a value goes with one other only, as a day does with its month, its own count is that of both. */
    private Cell both(Tally tally) {
        return Stream.of(Tally.Side.RIGHT, Tally.Side.LEFT)
                .map(side -> tally.cell(side, tally.mall()))
                .filter(cell -> tallied.getOrDefault(cell, 0L) == 1)
                .findFirst()
                .orElseGet(tally::crossed);
    }

    private void count(Cell cell, Tally tally) {
        counts.merge(cell, tally.applications(), Long::sum);
        if (!cell.isUnpublished()) {
            values.computeIfAbsent(new Column(cell.scope(), cell.dimension()), _ -> new TreeSet<>())
                    .add(cell.value());
        }
    }

    private void split(Cell total, Dimension by, Cell part) {
        splits.computeIfAbsent(new Split(total, by), _ -> new TreeSet<>()).add(part);
    }
}
