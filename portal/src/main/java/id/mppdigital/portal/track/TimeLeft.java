package id.mppdigital.portal.track;

import id.mppdigital.portal.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How much time is left, as people say it. */
final class TimeLeft {
    private TimeLeft() {}

    /** Such as "3 days left", or how long ago the time ran out. */
    static String until(OffsetDateTime due, Instant now, Page page) {
        var left = Duration.between(now, due.toInstant());
        var key = left.isNegative() ? "track.late." : "track.left.";
        var span = left.abs();
        return span.toDays() > 0
                ? page.text(key + "days", span.toDays())
                : span.toHours() > 0 ? page.text(key + "hours", span.toHours()) : page.text(key + "soon");
    }
}
