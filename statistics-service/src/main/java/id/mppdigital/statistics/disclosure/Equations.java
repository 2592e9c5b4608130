package id.mppdigital.statistics.disclosure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sums as linear equations, solved for the hidden cells as far as they can be: what a patient reader works out.
 * Numbers are kept modulo a prime, which is exact where fractions would not be.
 */
final class Equations<K> {
    private static final long PRIME = 2_147_483_647;

    private final Predicate<K> hidden;

    /** Each by a hidden cell that stands in no other row. */
    private final Map<K, Map<K, Long>> rows = new HashMap<>();

    private Equations(Predicate<K> hidden) {
        this.hidden = hidden;
    }

    static <K> Equations<K> of(List<Sum<K>> sums, Predicate<K> hidden) {
        var equations = new Equations<>(hidden);
        for (var sum : sums) {
            var row = new HashMap<K, Long>();
            sum.parts().forEach(part -> add(row, part, 1));
            add(row, sum.total(), PRIME - 1);
            equations.add(row);
        }
        return equations;
    }

    /** The hidden cells whose values follow, each with the shown cells that it follows from. */
    Map<K, Set<K>> solved() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().keySet().stream().filter(hidden).count() == 1)
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().keySet().stream()
                                .filter(cell -> !hidden.test(cell))
                                .collect(toSet())));
    }

    private void add(Map<K, Long> row) {
        for (var cell : new ArrayList<>(row.keySet())) {
            var known = rows.get(cell);
            if (known != null) {
                subtract(row, known, row.getOrDefault(cell, 0L));
            }
        }
        row.keySet().stream().filter(hidden).findFirst().ifPresent(cell -> {
            var inverse = inverse(row.getOrDefault(cell, 1L));
            row.replaceAll((_, factor) -> factor * inverse % PRIME);
            for (var other : rows.values()) {
                subtract(other, row, other.getOrDefault(cell, 0L));
            }
            rows.put(cell, row);
        });
    }

    private static <K> void subtract(Map<K, Long> from, Map<K, Long> row, long times) {
        if (times != 0) {
            row.forEach((cell, factor) -> add(from, cell, (PRIME - times) * factor % PRIME));
        }
    }

    private static <K> void add(Map<K, Long> row, K cell, long factor) {
        var sum = (row.getOrDefault(cell, 0L) + factor) % PRIME;
        if (sum == 0) {
            row.remove(cell);
        } else {
            row.put(cell, sum);
        }
    }

    private static long inverse(long number) {
        return BigInteger.valueOf(number).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }
}
