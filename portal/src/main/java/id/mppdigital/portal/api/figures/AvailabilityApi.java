package id.mppdigital.portal.api.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;

/** Whether the parts of the platform work, and how often they did on each of the last 90 days. */
public interface AvailabilityApi {
    @GetExchange("/statistics/v1/availability")
    Parts parts();

    record Parts(List<Part> parts) {}

    /**
     * @param state UP, DOWN or UNKNOWN
     * @param since when this state was first found
     * @param days by Jakarta's calendar; one without checks is left out
     */
    record Part(String part, String state, @Nullable Instant since, List<Day> days) {}

    /** @param up in how many of the checks the part was ready */
    record Day(LocalDate day, long checks, long up) {}
}
