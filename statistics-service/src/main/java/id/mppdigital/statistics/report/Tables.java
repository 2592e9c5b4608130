package id.mppdigital.statistics.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.mppdigital.statistics.disclosure.Disclosure;
import id.mppdigital.statistics.disclosure.Rounding;
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

/** All counts of all malls and of the nation, with the sums that tie them together, and what is published of them. */
final class Tables {
    private record Split(Cell total, Dimension by) {}

    private record Column(String scope, Dimension dimension) {}

    private final Map<Cell, Long> counts = new HashMap<>();
    private final Map<Split, Set<Cell>> splits = new LinkedHashMap<>();
    private final Map<Cell, Long> tallied;
    private final Map<Cell, Long> figures;
    private final Map<Column, SortedSet<String>> values = new HashMap<>();

    Tables(List<Tally> tallies, Rounding rounding) {
        this.tallied = tallies.stream()
                .flatMap(tally -> Stream.of(Tally.Side.values()).map(side -> tally.cell(side, tally.mall())))
                .collect(groupingBy(identity(), counting()));
        tallies.forEach(this::add);
        var sums = splits.entrySet().stream()
                .map(split -> new Sum<>(split.getKey().total(), List.copyOf(split.getValue())))
                .toList();
        this.figures = Disclosure.figures(
                counts, Cell::isUnpublished, sums, (cell, count) -> rounding.of(cell.identity(), count));
        figures.keySet()
                .forEach(
                        cell -> values.computeIfAbsent(new Column(cell.scope(), cell.dimension()), _ -> new TreeSet<>())
                                .add(cell.value()));
    }

    /** Null when it is hidden. */
    @Nullable
    Long shown(Cell cell) {
        return figures.get(cell);
    }

    /** Zero for any count below five, and null when a larger one is hidden. */
    @Nullable
    Long shownOrZero(Cell cell) {
        return counts.getOrDefault(cell, 0L) < Disclosure.SMALLEST ? Long.valueOf(0) : figures.get(cell);
    }

    /** The values in a scope that have a figure, in order: that a row is there would tell too. */
    SortedSet<String> values(String scope, Dimension dimension) {
        return values.getOrDefault(new Column(scope, dimension), Collections.emptySortedSet());
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
    }

    private void split(Cell total, Dimension by, Cell part) {
        splits.computeIfAbsent(new Split(total, by), _ -> new TreeSet<>()).add(part);
    }
}
