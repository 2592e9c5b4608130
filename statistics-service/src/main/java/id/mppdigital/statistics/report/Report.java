package id.mppdigital.statistics.report;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a mall, or of all malls together.
 *
 * <p>Each count is rounded on its own, up or down to a multiple of 5, so parts need not add up to their total. Counts
 * below 5 are not published, zero included: the number is null, or its row is left out. Rarely, a larger one is left out
 * too, because a count below 5 could be worked out from it.
 *
 * @param asOf when the figures last changed
 * @param applications how many were ever submitted, rounded
 */
public record Report(
        Place place,
        Instant asOf,
        @Nullable Long applications,
        Breakdown by,
        DecisionTime timeToDecision,
        TimeLimits timeLimit) {

    /** @param mall null for all malls together */
    public record Place(@Nullable String mall, Wording name) {}

    /**
     * The same applications, counted in several ways. A value that is not listed has fewer than 5, or none.
     *
     * @param malls of all malls together only; null for one mall
     * @param statuses as they stand now
     * @param months of their submission, by the mall's calendar
     * @param days of their submission: the last 30
     */
    public record Breakdown(
            @Nullable List<Slice> malls,
            List<Slice> agencies,
            List<Slice> services,
            List<Slice> statuses,
            List<Slice> months,
            List<Slice> days) {}

    /**
     * One row of a breakdown.
     *
     * @param name null where the code speaks for itself
     * @param applications rounded to a multiple of 5
     */
    public record Slice(
            String code, @Nullable Wording name, @Nullable Long applications) {}

    /**
     * From submission to decision, in whole hours by the clock (24 a day, rounded up), of all that were decided. Null
     * for fewer than ten decisions, or where fewer than 20 applications are shown.
     */
    public record DecisionTime(
            @Nullable Long medianHours, @Nullable Long p80Hours, List<ServiceTime> services) {}

    public record ServiceTime(
            String code,
            @Nullable Wording name,
            @Nullable Long medianHours,
            @Nullable Long p80Hours) {}

    /**
     * Whether the time limit of the service's standard was kept.
     *
     * @param outcomes DECIDED_IN_TIME, DECIDED_LATE, DECIDED_WITHOUT_LIMIT, ENDED_UNDECIDED, OPEN_IN_TIME, OPEN_LATE
     * @param keptPercent of the decided ones with a limit, computed from the rounded figures (one that is below 5 counts
     *     as zero) and rounded down; null where these are fewer than 20 together
     */
    public record TimeLimits(List<Slice> outcomes, @Nullable Long keptPercent) {}
}
