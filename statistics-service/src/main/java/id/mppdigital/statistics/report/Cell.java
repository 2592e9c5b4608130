package id.mppdigital.statistics.report;

import java.util.Comparator;

/**
 * One count of a table.
 *
 * @param scope a mall's code, or {@link #NATIONAL}
 */
record Cell(String scope, Dimension dimension, String value) implements Comparable<Cell> {
    static final String NATIONAL = "NATIONAL";

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::dimension).thenComparing(Cell::scope).thenComparing(Cell::value);

    static Cell total(String scope) {
        return new Cell(scope, Dimension.TOTAL, "");
    }

    /** Days before the ones that are shown are counted without a name. */
    boolean isUnpublished() {
        return dimension == Dimension.CROSSED || dimension == Dimension.DAY && value.isEmpty();
    }

    /** By this name it is rounded: another name would give other figures, and two figures tell more than one. */
    String identity() {
        return scope + '/' + dimension + '/' + value;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
