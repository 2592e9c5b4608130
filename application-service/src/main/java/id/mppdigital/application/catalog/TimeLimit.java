package id.mppdigital.application.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Within which time a service's standard promises its product, counted plainly: Monday to Friday are working days, and
 * nothing stops the clock. Holidays and pauses are not known here yet.
 *
 * @param onExpiry what the law makes of a limit that has passed; nobody acts on it yet
 */
public record TimeLimit(int amount, Unit unit, OnExpiry onExpiry) {

    /** Minutes and hours are counted from the moment; of days, the first one does not count and the last one whole. */
    public enum Unit {
        MINUTES,
        HOURS,
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    public enum OnExpiry {
        NONE,
        ESCALATE,
        DEEMED_GRANTED
    }

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The last moment in time for what began then, on the clock and calendar of that place. */
    public ZonedDateTime after(ZonedDateTime begin) {
        return switch (unit) {
            case MINUTES -> begin.plusMinutes(amount);
            case HOURS -> begin.plusHours(amount);
            case CALENDAR_DAYS -> endOf(begin.toLocalDate().plusDays(amount), begin);
            case WORKING_DAYS -> endOf(workingDaysAfter(begin.toLocalDate()), begin);
        };
    }

    private LocalDate workingDaysAfter(LocalDate date) {
        var day = date;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day;
    }

    private static ZonedDateTime endOf(LocalDate day, ZonedDateTime begin) {
        return day.atTime(LAST_SECOND).atZone(begin.getZone());
    }
}
