package id.mppdigital.bench.page;

import id.mppdigital.bench.instrument.Curve;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Latencies by percentile, both axes such that the slow end can be read: nines to the right, powers of ten upwards. */
record PercentilePlot(List<Curve> curves) {
    private static final List<String> COLOURS =
            List.of("#c2571a", "#2f6690", "#1d7a46", "#7a4fa3", "#8a6d1f", "#5b6770");
    private static final double[] TICKS = {0, 50, 90, 99, 99.9, 99.99};

    String svg() {
        return "<svg viewBox='0 0 900 340' role='img' aria-label='latency by percentile'>" + grid() + lines()
                + "</svg>";
    }

    private String grid() {
        var down = IntStream.range(0, TICKS.length)
                .mapToObj(tick -> format(
                        "<line x1='%1$.1f' x2='%1$.1f' y1='20' y2='300' stroke='#e3e6e1'/><text x='%1$.1f' y='316' text-anchor='middle'>%2$s%%</text>",
                        x(TICKS[tick]), Text.figure(TICKS[tick]).replaceAll("\\.?0+$", "")))
                .collect(Collectors.joining());
        var across = IntStream.rangeClosed(lowest(), highest())
                .mapToObj(power -> format(
                        "<line x1='60' x2='640' y1='%1$.1f' y2='%1$.1f' stroke='#e3e6e1'/><text x='54' y='%1$.1f' text-anchor='end'>%2$s ms</text>",
                        y(Math.pow(10, power)),
                        power < 0
                                ? Double.toString(Math.pow(10, power))
                                : Long.toString(Math.round(Math.pow(10, power)))))
                .collect(Collectors.joining());
        return down + across;
    }

    private String lines() {
        return IntStream.range(0, curves.size()).mapToObj(this::line).collect(Collectors.joining());
    }

    private String line(int index) {
        var curve = curves.get(index);
        var colour = COLOURS.get(index % COLOURS.size());
        var points = curve.points().stream()
                .map(point -> format("%.1f,%.1f", x(point.percentile()), y(point.milliseconds())))
                .collect(Collectors.joining(" "));
        var name = curve.name().substring(curve.name().indexOf('/') + 1) + " (" + curve.samples() + ")";
        return "<polyline points='%s' fill='none' stroke='%s' stroke-width='2.5'/>".formatted(points, colour)
                + "<text x='655' y='%d' style='fill:%s'>%s</text>"
                        .formatted(40 + 18 * index, colour, Text.escape(name));
    }

    private static double x(double percentile) {
        return 60 + 580 * Math.log10(100 / Math.max(100 - percentile, 0.01)) / 4;
    }

    private double y(double milliseconds) {
        double share = (Math.log10(Math.max(milliseconds, Math.pow(10, lowest()))) - lowest())
                / Math.max(highest() - lowest(), 1);
        return 300 - 280 * share;
    }

    private int lowest() {
        return (int) Math.floor(Math.log10(curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Curve.Point::milliseconds)
                .filter(value -> value > 0)
                .min()
                .orElse(1)));
    }

    private int highest() {
        return (int) Math.ceil(Math.log10(curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Curve.Point::milliseconds)
                .max()
                .orElse(10)));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
