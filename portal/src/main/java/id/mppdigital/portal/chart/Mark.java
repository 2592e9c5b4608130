package id.mppdigital.portal.chart;

import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param value null draws nothing: it is not known how much this is
 * @param words the value as people read it
 */
public record Mark(String label, @Nullable Long value, String words) {
    private static final int LONGEST = 30;

    /** What fits beside the value on a phone; the table has the whole. */
    String shortLabel() {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
