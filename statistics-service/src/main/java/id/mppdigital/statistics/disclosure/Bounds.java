package id.mppdigital.statistics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How far a patient reader narrows each count down, who goes through all sums again and again. */
final class Bounds<K> {
    /** Far above any count; no bound that is nearly as high tells anything. */
    private static final long UNKNOWN = 1L << 40;

    /** The values that a count may have, both ends included. */
    static final class Range {
        private long least;
        private long most;

        private Range(long least, long most) {
            this.least = least;
            this.most = most;
        }

        static Range of(long least, long most) {
            return new Range(least, most);
        }

        static Range atLeast(long least) {
            return new Range(least, UNKNOWN);
        }

        long values() {
            return most - least + 1;
        }

        private boolean narrow(long newLeast, long newMost) {
            var narrower = newLeast > least || newMost < most && newMost < UNKNOWN / 2;
            least = Math.max(least, newLeast);
            most = newMost < UNKNOWN / 2 ? Math.min(most, newMost) : most;
            return narrower;
        }
    }

    private record Tied(Range total, List<Range> parts) {
        boolean narrow() {
            var least = parts.stream().mapToLong(part -> part.least).sum();
            var most = parts.stream().mapToLong(part -> part.most).sum();
            var narrower = total.narrow(least, most);
            for (var part : parts) {
                narrower |= part.narrow(total.least - (most - part.most), total.most - (least - part.least));
            }
            return narrower;
        }
    }

    private final Map<K, Range> ranges = new HashMap<>();

    /** @param known what a reader knows of a count before adding anything up */
    Bounds(List<Sum<K>> sums, Function<K, Range> known) {
        var tied = sums.stream()
                .map(sum -> new Tied(
                        range(sum.total(), known),
                        sum.parts().stream().map(part -> range(part, known)).toList()))
                .toList();
        while (narrow(tied)) {
            // What one sum told may narrow another.
        }
    }

    private static boolean narrow(List<Tied> sums) {
        var narrower = false;
        for (var sum : sums) {
            narrower |= sum.narrow();
        }
        return narrower;
    }

    private Range range(K cell, Function<K, Range> known) {
        return ranges.computeIfAbsent(cell, known);
    }

    /** How many values a count may have. */
    long values(K cell) {
        var range = ranges.get(cell);
        return range == null ? UNKNOWN : range.values();
    }
}
