package id.mppdigital.portal.queue;

import id.mppdigital.portal.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A time limit in words, never in colour alone. */
public final class TimeLimit {
    private TimeLimit() {}

    /** How much time is left, or since when it is over; empty without a limit. */
    public static String left(@Nullable OffsetDateTime due, Instant now, Page page) {
        if (due == null) {
            return "";
        }
        var left = Duration.between(now, due.toInstant());
        var way = left.isNegative() ? "queue.due.over" : "queue.due.left";
        var span = left.abs();
        return span.toHours() < 24
                ? page.text(way + ".hours", span.toHours())
                : page.text(way + ".days", span.toDays());
    }

    static boolean isOver(@Nullable OffsetDateTime due, Instant now) {
        return due != null && due.toInstant().isBefore(now);
    }
}
