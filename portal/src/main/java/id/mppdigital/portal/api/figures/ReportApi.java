package id.mppdigital.portal.api.figures;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Figures about the malls' work. A figure that is null is not published; a value that is not listed is not either. */
@HttpExchange("/statistics/v1")
public interface ReportApi {
    String CSV = "text/csv";

    @GetExchange(value = "/national", accept = "application/json")
    Report national();

    @GetExchange(value = "/malls/{mall}", accept = "application/json")
    Report mall(@PathVariable String mall);

    @GetExchange(value = "/national", accept = CSV)
    byte[] nationalAsCsv();

    @GetExchange(value = "/malls/{mall}", accept = CSV)
    byte[] mallAsCsv(@PathVariable String mall);

    /** @param asOf when the figures last changed */
    record Report(
            Place place,
            Instant asOf,
            @Nullable Long applications,
            Breakdown by,
            DecisionTime timeToDecision,
            TimeLimits timeLimit) {}

    /** @param mall null for all malls together */
    record Place(@Nullable String mall, Wording name) {}

    /**
     * The same applications, counted in several ways.
     *
     * @param malls null for one mall
     */
    record Breakdown(
            @Nullable List<Slice> malls,
            List<Slice> agencies,
            List<Slice> services,
            List<Slice> statuses,
            List<Slice> months,
            List<Slice> days) {}

    /** @param name null where the code speaks for itself */
    record Slice(
            String code, @Nullable Wording name, @Nullable Long applications) {}

    /** From submission to decision, in hours by the clock. */
    record DecisionTime(
            @Nullable Long medianHours, @Nullable Long p80Hours, List<ServiceTime> services) {}

    record ServiceTime(
            String code,
            @Nullable Wording name,
            @Nullable Long medianHours,
            @Nullable Long p80Hours) {}

    record TimeLimits(List<Slice> outcomes, @Nullable Long keptPercent) {}
}
