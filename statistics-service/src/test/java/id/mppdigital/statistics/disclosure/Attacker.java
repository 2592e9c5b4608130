package id.mppdigital.statistics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the method, all figures and all sums, and of each hidden cell whether it is hidden for its own sake; narrows down
 * what the counts may be until no sum tells anything more.
 */
final class Attacker {
    /** More than the counts of a test's table together. */
    private static final long MANY = 1_000_000;

    private final Map<String, Long> least = new HashMap<>();
    private final Map<String, Long> most = new HashMap<>();

    Attacker(Set<String> cells, Map<String, Long> figures, Set<String> hiddenForOthers, List<Sum<String>> sums) {
        for (var cell : cells) {
            var figure = figures.get(cell);
            var large = figure != null || hiddenForOthers.contains(cell);
            least.put(cell, figure != null ? Math.max(5, figure - 4) : large ? 5L : 0L);
            most.put(cell, figure != null ? figure + 4 : large ? MANY : 4L);
        }
        boolean learning = true;
        while (learning) {
            learning = false;
            for (var sum : sums) {
                learning |= learn(sum);
            }
        }
    }

    private boolean learn(Sum<String> sum) {
        var before = sum.cells().mapToLong(this::possibleValues).sum();
        raise(sum.total(), added(sum.parts(), least));
        lower(sum.total(), added(sum.parts(), most));
        for (var part : sum.parts()) {
            var others = sum.parts().stream().filter(each -> !each.equals(part)).toList();
            raise(part, least(sum.total()) - added(others, most));
            lower(part, most(sum.total()) - added(others, least));
        }
        return sum.cells().mapToLong(this::possibleValues).sum() < before;
    }

    private static long added(List<String> cells, Map<String, Long> bound) {
        return cells.stream().mapToLong(cell -> bound.getOrDefault(cell, 0L)).sum();
    }

    private void raise(String cell, long bound) {
        least.merge(cell, bound, Math::max);
    }

    private void lower(String cell, long bound) {
        most.merge(cell, bound, Math::min);
    }

    private long least(String cell) {
        return least.getOrDefault(cell, 0L);
    }

    private long most(String cell) {
        return most.getOrDefault(cell, 0L);
    }

    long possibleValues(String cell) {
        return most(cell) - least(cell) + 1;
    }

    boolean allows(String cell, long count) {
        return least(cell) <= count && count <= most(cell);
    }
}
