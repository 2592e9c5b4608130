package id.mppdigital.portal.chart;

import java.util.List;
import java.util.Objects;

/**
 * A bar for each value, one below the other: the label and the value above it. Widths are shares and heights follow the
 * text, so that it fits any screen and grows with the reader's letters.
 *
 * @param id no other's on the page
 * @param summary what one sees, in a sentence
 */
public record Bars(String id, String title, String summary, List<Mark> marks) {
    private static final double ROW = 2.75;
    private static final double BASELINE = 1;
    private static final double BAR = 1.35;

    String height() {
        return Share.em(ROW * marks.size());
    }

    String textAt(int row) {
        return Share.em(ROW * row + BASELINE);
    }

    String barAt(int row) {
        return Share.em(ROW * row + BAR);
    }

    String width(Mark mark) {
        var most = marks.stream()
                .map(Mark::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var value = mark.value();
        return Share.percent(value == null ? 0 : value, most);
    }
}
