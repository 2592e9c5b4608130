package id.mppdigital.statistics.report;

/**
 * How many applications of a mall there are by two dimensions at once.
 *
 * @param rightValue of days, those that are not shown one by one are an empty value together
 */
record Tally(String mall, Dimension left, String leftValue, Dimension right, String rightValue, long applications) {
    enum Side {
        LEFT,
        RIGHT
    }

    Cell crossed() {
        return new Cell(mall, Dimension.CROSSED, left + "/" + leftValue + "/" + rightValue);
    }

    Cell cell(Side side, String scope) {
        return switch (side) {
            case LEFT -> new Cell(scope, left, leftValue);
            case RIGHT -> new Cell(scope, right, rightValue);
        };
    }
}
