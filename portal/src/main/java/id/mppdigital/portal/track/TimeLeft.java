package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in the zone that the platform gave. */
final class TimeLeft {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", Locale.of("id"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

    private TimeLeft() {}

    static String at(OffsetDateTime time, Page page) {
        return time.format(page.language() == Language.EN ? EN : ID);
    }

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
