package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.report.Report.DecisionTime;
import id.mppdigital.statistics.report.Report.ServiceTime;
import id.mppdigital.statistics.report.Report.Slice;
import id.mppdigital.statistics.report.Report.TimeLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arranges the figures and times of one moment as reports. */
record Figures(
        Tables tables,
        Map<Facts.Scope, Facts.Hours> hours,
        Map<String, Wording> agencies,
        Map<String, Wording> services,
        Map<String, Wording> malls) {
    /** Times and percentages of fewer applications than this are not published; compared with the rounded figure. */
    static final long FEWEST = 20;

    Report of(String scope, Report.Place place, Instant asOf) {
        var by = new Report.Breakdown(
                place.mall() == null ? ofMalls() : null,
                slices(scope, Dimension.AGENCY, agencies),
                slices(scope, Dimension.SERVICE, services),
                slices(scope, Dimension.STATUS, Map.of()),
                slices(scope, Dimension.MONTH, Map.of()),
                slices(scope, Dimension.DAY, Map.of()));
        return new Report(
                place, asOf, tables.shown(Cell.total(scope)), by, decisionTime(scope, place.mall()), timeLimits(scope));
    }

    /** The same figure as in each mall's own report. */
    private List<Slice> ofMalls() {
        return malls.entrySet().stream()
                .map(mall -> new Slice(mall.getKey(), mall.getValue(), tables.shown(Cell.total(mall.getKey()))))
                .filter(slice -> slice.applications() != null)
                .toList();
    }

    private List<Slice> slices(String scope, Dimension dimension, Map<String, Wording> names) {
        return tables.values(scope, dimension).stream()
                .map(value -> new Slice(value, names.get(value), tables.shown(new Cell(scope, dimension, value))))
                .toList();
    }

    private DecisionTime decisionTime(String scope, @Nullable String mall) {
        var all = hours(Cell.total(scope), mall, null);
        var each = tables.values(scope, Dimension.SERVICE).stream()
                .map(service -> {
                    var found = hours(new Cell(scope, Dimension.SERVICE, service), mall, service);
                    return new ServiceTime(
                            service,
                            services.get(service),
                            found.map(Facts.Hours::median).orElse(null),
                            found.map(Facts.Hours::p80).orElse(null));
                })
                .toList();
        return new DecisionTime(
                all.map(Facts.Hours::median).orElse(null),
                all.map(Facts.Hours::p80).orElse(null),
                each);
    }

    /** Only beside a figure so large that the times tell nothing more about the count. */
    private Optional<Facts.Hours> hours(Cell cell, @Nullable String mall, @Nullable String service) {
        var applications = tables.shown(cell);
        return applications == null || applications < FEWEST
                ? Optional.empty()
                : Optional.ofNullable(hours.get(new Facts.Scope(mall, service)));
    }

    private TimeLimits timeLimits(String scope) {
        var kept = tables.shownOrZero(new Cell(scope, Dimension.TIME_LIMIT, "DECIDED_IN_TIME"));
        var missed = tables.shownOrZero(new Cell(scope, Dimension.TIME_LIMIT, "DECIDED_LATE"));
        return new TimeLimits(slices(scope, Dimension.TIME_LIMIT, Map.of()), percent(kept, missed));
    }

    /** Of the rounded figures, so that it tells no more than they do. */
    private static @Nullable Long percent(@Nullable Long kept, @Nullable Long missed) {
        return kept == null || missed == null || kept + missed < FEWEST
                ? null
                : Long.valueOf(100 * kept / (kept + missed));
    }
}
