package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.statistics.report.Report.DecisionTime;
import id.mppdigital.statistics.report.Report.ServiceTime;
import id.mppdigital.statistics.report.Report.Slice;
import id.mppdigital.statistics.report.Report.TimeLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arranges the counts and times of one moment as reports. */
record Figures(Tables tables, List<Facts.Hours> hours, Map<String, Wording> agencies, Map<String, Wording> services) {
    Report of(String scope, Report.Place place, Instant asOf) {
        var by = new Report.Breakdown(
                slices(scope, Dimension.AGENCY, agencies),
                slices(scope, Dimension.SERVICE, services),
                slices(scope, Dimension.STATUS, Map.of()),
                slices(scope, Dimension.MONTH, Map.of()),
                slices(scope, Dimension.DAY, Map.of()));
        return new Report(
                place, asOf, tables.shown(Cell.total(scope)), by, decisionTime(scope, place.mall()), timeLimits(scope));
    }

    private List<Slice> slices(String scope, Dimension dimension, Map<String, Wording> names) {
        return tables.values(scope, dimension).stream()
                .map(value -> new Slice(value, names.get(value), tables.shown(new Cell(scope, dimension, value))))
                .toList();
    }

    private DecisionTime decisionTime(String scope, @Nullable String mall) {
        var all = hoursOf(mall, null);
        var each = tables.values(scope, Dimension.SERVICE).stream()
                .map(service -> {
                    var found = hoursOf(mall, service);
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

    private Optional<Facts.Hours> hoursOf(@Nullable String mall, @Nullable String service) {
        return hours.stream()
                .filter(each -> Objects.equals(each.mall(), mall) && Objects.equals(each.service(), service))
                .findFirst();
    }

    private TimeLimits timeLimits(String scope) {
        var kept = tables.shown(new Cell(scope, Dimension.TIME_LIMIT, "DECIDED_IN_TIME"));
        var missed = tables.shown(new Cell(scope, Dimension.TIME_LIMIT, "DECIDED_LATE"));
        return new TimeLimits(slices(scope, Dimension.TIME_LIMIT, Map.of()), percent(kept, missed));
    }

    /** Null when it would tell a hidden count. */
    private static @Nullable Long percent(@Nullable Long kept, @Nullable Long missed) {
        return kept == null || missed == null || kept + missed == 0 ? null : Long.valueOf(100 * kept / (kept + missed));
    }
}
