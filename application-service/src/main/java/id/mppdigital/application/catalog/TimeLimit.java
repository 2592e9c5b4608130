package id.mppdigital.application.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The time within which a service's standard promises its product. Monday to Friday are working days; holidays and
 * pauses don't count yet.
 *
 * @param onExpiry what the law orders when the limit has passed; the platform does not act on it yet
 */
public record TimeLimit(int amount, Unit unit, OnExpiry onExpiry) {
    /** Minutes and hours count from the start. Of days, the first does not count and the last counts in full. */
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

    /** The last moment within the limit, by the calendar of the time zone. */
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
