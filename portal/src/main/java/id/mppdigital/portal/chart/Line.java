package id.mppdigital.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values over time. A line joins neighbours in time only: where a value is missing, there is a gap.
 *
 * @param id no other's on the page
 * @param summary what one sees, in a sentence
 * @param points with a value each, in order of time
 */
public record Line(String id, String title, String summary, List<Point> points) {
    private static final double MARGIN = 2;
    private static final double WIDTH = 100 - 2 * MARGIN;

    /** @param at the number of its day or month */
    public record Point(long at, Mark mark) {
        long value() {
            var value = mark.value();
            return value == null ? 0 : value;
        }
    }

    /** Each as the points of a polyline, in a square of 100. */
    List<String> pieces() {
        var pieces = new ArrayList<String>();
        for (int from = 0, to = 1; to <= points.size(); to++) {
            if (to == points.size() || points.get(to).at() > points.get(to - 1).at() + 1) {
                if (to - from > 1) {
                    pieces.add(piece(points.subList(from, to)));
                }
                from = to;
            }
        }
        return pieces;
    }

    String x(Point point) {
        return Share.number(left(point)) + "%";
    }

    String y(Point point) {
        return Share.number(top(point)) + "%";
    }

    /** Its value is written at the scale. */
    Point highest() {
        return highest(points);
    }

    public static Point highest(List<Point> points) {
        return points.stream().max(Comparator.comparingLong(Point::value)).orElseThrow();
    }

    private String piece(List<Point> joined) {
        return joined.stream()
                .map(point -> Share.number(left(point)) + "," + Share.number(top(point)))
                .collect(Collectors.joining(" "));
    }

    private double left(Point point) {
        long first = points.getFirst().at();
        long span = points.getLast().at() - first;
        return span == 0 ? MARGIN : MARGIN + WIDTH * (point.at() - first) / span;
    }

    private double top(Point point) {
        long most = highest().value();
        return most == 0 ? 100 : 100 - 100.0 * point.value() / most;
    }
}
