package id.mppdigital.bench.instrument;

/**
 * What a figure is held against.
 *
 * @param of whether the ratio or our own figure must reach it
 * @param best whether more or less is better
 * @param first what must hold
 * @param goal what is aimed at
 */
public record Bar(Of of, Best best, double first, double goal) {
    public enum Of {
        RATIO,
        FIGURE
    }

    public enum Best {
        HIGH,
        LOW
    }

    /** How far a figure came. */
    public enum Reached {
        GOAL,
        FIRST,
        NEITHER
    }

    public static Bar ratioAtLeast(double first, double goal) {
        return new Bar(Of.RATIO, Best.HIGH, first, goal);
    }

    public static Bar ratioAtMost(double first, double goal) {
        return new Bar(Of.RATIO, Best.LOW, first, goal);
    }

    public static Bar atMost(double first, double goal) {
        return new Bar(Of.FIGURE, Best.LOW, first, goal);
    }

    Reached reachedBy(Summary ours, Summary ratio) {
        double figure = of == Of.RATIO ? ratio.median() : ours.median();
        if (holds(figure, goal)) {
            return Reached.GOAL;
        }
        return holds(figure, first) ? Reached.FIRST : Reached.NEITHER;
    }

    private boolean holds(double figure, double limit) {
        return best == Best.HIGH ? figure >= limit : figure <= limit;
    }
}
