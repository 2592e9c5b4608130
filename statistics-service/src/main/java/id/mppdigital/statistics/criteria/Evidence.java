package id.mppdigital.statistics.criteria;

import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Report;
import org.jspecify.annotations.Nullable;

/** What the platform knows of a mall. */
record Evidence(Catalogue.Offer offer, Report report) {
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
