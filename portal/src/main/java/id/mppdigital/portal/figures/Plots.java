package id.mppdigital.portal.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import id.mppdigital.portal.api.figures.ReportApi.Slice;
import id.mppdigital.portal.chart.Bars;
import id.mppdigital.portal.chart.Line;
import id.mppdigital.portal.chart.Mark;
import id.mppdigital.portal.page.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's counts as charts, in the words of the page. */
final class Plots {
    private static final int DAY = 24;

    private Plots() {}

    /** The most first. */
    static List<Slice> sorted(List<Slice> slices) {
        return slices.stream()
                .sorted(comparing(Slice::applications, nullsFirst(naturalOrder()))
                        .reversed())
                .toList();
    }

    static Bars bars(Page page, String kind, List<Slice> slices) {
        var marks = slices.stream().map(slice -> mark(page, kind, slice)).toList();
        var most = marks.getFirst();
        return new Bars(
                kind,
                page.text("figures.by." + kind),
                page.text("figures.summary.bars", most.label(), most.words()),
                marks);
    }

    /** Over months or days, of which those without a published count are left out. */
    static Line line(Page page, String kind, List<Slice> slices) {
        var points = slices.stream()
                .filter(slice -> slice.applications() != null)
                .map(slice -> new Line.Point(at(kind, slice), mark(page, kind, slice)))
                .toList();
        return new Line(kind, page.text("figures.by." + kind), points.isEmpty() ? "" : summary(page, points), points);
    }

    private static String summary(Page page, List<Line.Point> points) {
        var most = Line.highest(points).mark();
        return page.text(
                "figures.summary.line",
                points.getFirst().mark().label(),
                points.getLast().mark().label(),
                most.words(),
                most.label());
    }

    static String label(Page page, String kind, Slice slice) {
        return switch (kind) {
            case "statuses" -> page.word("track.status", slice.code());
            case "outcomes" -> page.word("figures.outcome", slice.code());
            case "months" -> page.month(YearMonth.parse(slice.code()));
            case "days" -> page.day(LocalDate.parse(slice.code()));
            default -> slice.name() == null ? slice.code() : page.in(slice.name());
        };
    }

    static String count(Page page, @Nullable Long count) {
        return count == null ? page.text("figures.hidden") : page.number(count);
    }

    static String percent(Page page, @Nullable Long percent) {
        return percent == null ? page.text("figures.hidden") : page.number(percent) + "%";
    }

    static String hours(Page page, @Nullable Long hours) {
        if (hours == null) {
            return page.text("figures.hidden");
        }
        return hours < 2 * DAY
                ? page.text("figures.hours", hours)
                : page.text("figures.days-hours", hours / DAY, hours % DAY);
    }

    private static Mark mark(Page page, String kind, Slice slice) {
        return new Mark(label(page, kind, slice), slice.applications(), count(page, slice.applications()));
    }

    private static long at(String kind, Slice slice) {
        return kind.equals("months")
                ? YearMonth.parse(slice.code()).getLong(ChronoField.PROLEPTIC_MONTH)
                : LocalDate.parse(slice.code()).toEpochDay();
    }
}
