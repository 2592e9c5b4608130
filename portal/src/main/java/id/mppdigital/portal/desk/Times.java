package id.mppdigital.portal.desk;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as officers read them: a time limit in words, never in colour alone. */
final class Times {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", Locale.of("id"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private Times() {}

    static String at(Instant time, Page page) {
        return at(time.atZone(ZONE).toOffsetDateTime(), page);
    }

    /** In the zone that the platform gave. */
    static String at(OffsetDateTime time, Page page) {
        return time.format(page.language() == Language.EN ? EN : ID);
    }

    /** How much time is left, or since when it is over; empty without a limit. */
    static String left(@Nullable OffsetDateTime due, Instant now, Page page) {
        if (due == null) {
            return "";
        }
        var left = Duration.between(now, due.toInstant());
        var way = left.isNegative() ? "desk.due.over" : "desk.due.left";
        var span = left.abs();
        return span.toHours() < 24
                ? page.text(way + ".hours", span.toHours())
                : page.text(way + ".days", span.toDays());
    }

    static boolean isOver(@Nullable OffsetDateTime due, Instant now) {
        return due != null && due.toInstant().isBefore(now);
    }
}
