package id.mppdigital.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Works out hidden cells by the rank of a matrix: a cell is known if its unit vector adds nothing to the equations. */
final class Attacker {
    private final List<String> unknown;
    private final List<double[]> equations = new ArrayList<>();

    Attacker(List<Sum<String>> sums, Set<String> hidden) {
        this.unknown = List.copyOf(hidden);
        for (var sum : sums) {
            var row = new double[unknown.size()];
            sum.parts().stream().filter(hidden::contains).forEach(part -> row[unknown.indexOf(part)] += 1);
            if (hidden.contains(sum.total())) {
                row[unknown.indexOf(sum.total())] -= 1;
            }
            equations.add(row);
        }
    }

    boolean knows(String cell) {
        var unit = new double[unknown.size()];
        unit[unknown.indexOf(cell)] = 1;
        return rank(Stream.concat(equations.stream(), Stream.of(unit))) == rank(equations.stream());
    }

    private int rank(Stream<double[]> rows) {
        var left = new ArrayList<>(rows.map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; column < unknown.size(); column++) {
            int at = column;
            var pivot = left.stream()
                    .max((a, b) -> Double.compare(Math.abs(a[at]), Math.abs(b[at])))
                    .orElseThrow();
            if (Math.abs(pivot[at]) < 1e-6) {
                continue;
            }
            rank++;
            left.remove(pivot);
            left.forEach(row -> {
                double factor = row[at] / pivot[at];
                Arrays.setAll(row, i -> row[i] - factor * pivot[i]);
            });
            if (left.isEmpty()) {
                break;
            }
        }
        return rank;
    }
}
