package id.mppdigital.bench.page;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A row's rounds on one line, from zero, with the bar and the goal. */
record RoundStrip(Row row) {
    private static final int LEFT = 10;
    private static final int WIDTH = 560;

    String svg() {
        var figures = figures();
        double end = end(figures);
        return """
                <svg viewBox="0 0 580 54" role="img" aria-label="%s">%s<line x1="10" y1="26" x2="570" y2="26" stroke="#c3c9c4"/>%s%s</svg>
                """.formatted(Text.escape(label()), bar(end), dots(figures, end), words(end));
    }

    private boolean showsRatio() {
        return row.bar() == null || row.bar().of() == Bar.Of.RATIO;
    }

    private List<Double> figures() {
        return showsRatio()
                ? IntStream.range(0, row.oursByRound().size())
                        .mapToObj(round -> row.oursByRound().get(round)
                                / row.theirsByRound().get(round))
                        .toList()
                : row.oursByRound();
    }

    private double end(List<Double> figures) {
        var bar = row.bar();
        var limits = bar == null ? DoubleStream.of(1) : DoubleStream.of(bar.first(), bar.goal());
        return 1.15
                * DoubleStream.concat(limits, figures.stream().mapToDouble(Double::doubleValue))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
    }

    private String bar(double end) {
        var bar = row.bar();
        if (bar == null) {
            return "";
        }
        double first = x(bar.first(), end);
        double from = bar.best() == Bar.Best.HIGH ? first : LEFT;
        double to = bar.best() == Bar.Best.HIGH ? LEFT + WIDTH : first;
        return format("<rect x='%.1f' y='12' width='%.1f' height='28' fill='#e4efe6'/>", from, to - from)
                + format("<line x1='%1$.1f' x2='%1$.1f' y1='10' y2='42' stroke='#2f6690' stroke-width='2'/>", first)
                + format(
                        "<line x1='%1$.1f' x2='%1$.1f' y1='10' y2='42' stroke='#1d7a46' stroke-width='2' stroke-dasharray='4 3'/>",
                        x(bar.goal(), end));
    }

    private static String dots(List<Double> figures, double end) {
        return figures.stream()
                .filter(Double::isFinite)
                .map(figure ->
                        format("<circle cx='%.1f' cy='26' r='5' fill='#c2571a' fill-opacity='.65'/>", x(figure, end)))
                .collect(Collectors.joining());
    }

    private String words(double end) {
        return "<text x='10' y='52'>0</text>"
                + format("<text x='570' y='52' text-anchor='end'>%s</text>", Text.figure(end))
                + format("<text x='290' y='52' text-anchor='middle'>%s</text>", Text.escape(label()));
    }

    private String label() {
        return showsRatio()
                ? "× " + row.reference() + ": " + Text.figure(row.ratio().median())
                : Text.figure(row.ours().median()) + " " + row.unit();
    }

    private static double x(double figure, double end) {
        return LEFT + WIDTH * figure / end;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
