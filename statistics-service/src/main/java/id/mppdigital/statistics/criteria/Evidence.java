package id.mppdigital.statistics.criteria;

import id.mppdigital.statistics.catalog.Catalogue;
import id.mppdigital.statistics.report.Report;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the platform knows of a mall. */
record Evidence(Catalogue.Offer offer, Report report) {
    /** Null when some of the counts are hidden. */
    @Nullable
    Long decided() {
        return outcomes().anyMatch(outcome -> outcome.applications() == null)
                ? null
                : Long.valueOf(outcomes()
                        .mapToLong(outcome -> outcome.applications() == null ? 0 : outcome.applications())
                        .sum());
    }

    private Stream<Report.Slice> outcomes() {
        return report.timeLimit().outcomes().stream()
                .filter(outcome -> outcome.code().startsWith("DECIDED_"));
    }
}
