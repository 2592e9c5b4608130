package id.mppdigital.statistics.criteria;

import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Report;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the platform knows of a mall in a month. */
record Evidence(Catalogue.Offer offer, Report report, YearMonth now) {
    /** So many full months are looked back. */
    static final int MONTHS = 3;

    /** In how many of the last full months there were applications, as far as they are shown; null for a newer mall. */
    @Nullable
    Long monthsInUse() {
        var shown = report.by().months().stream()
                .map(month -> YearMonth.parse(month.code()))
                .toList();
        var earliest = now.minusMonths(MONTHS);
        return shown.stream().allMatch(earliest::isBefore)
                ? null
                : Long.valueOf(shown.stream()
                        .filter(month -> !month.isBefore(earliest) && month.isBefore(now))
                        .count());
    }

    /** About how many were decided; null when fewer than five are shown. */
    @Nullable
    Long decided() {
        var shown = report.timeLimit().outcomes().stream()
                .filter(outcome -> outcome.code().startsWith("DECIDED_"))
                .mapToLong(outcome -> outcome.applications() == null ? 0 : outcome.applications())
                .sum();
        return shown == 0 ? null : Long.valueOf(shown);
    }
}
