package id.mppdigital.application.usage;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.paging.PageQuery;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which looks an auditor asks for. Looks at one application are few; all others are read within a month, because a
 * reader's are not together in any index.
 */
record LookFilter(
        @Nullable String number,
        @Nullable String reader,
        @Nullable Instant from,
        @Nullable Instant until) {
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int LONGEST_DAYS = (int) LONGEST.toDays();

    void narrow(PageQuery page, Instant now) {
        if (number != null) {
            page.where(
                    "application_id = (select id from application where registration_number = :number)",
                    "number",
                    number);
        }
        if (reader != null) {
            page.where("reader = :reader", "reader", reader);
        }
        var end = until == null ? now : until;
        var begin = from != null || number != null ? from : end.minus(LONGEST);
        if (number == null && begin != null && begin.isBefore(end.minus(LONGEST))) {
            throw Problem.of(ApplicationRefusal.PERIOD_TOO_LONG, LONGEST_DAYS);
        }
        if (begin != null) {
            page.where("id >= :begin", "begin", at(begin));
        }
        if (until != null) {
            page.where("id < :end", "end", at(end));
        }
    }

    /** The first UUIDv7 of a millisecond (RFC 9562, 5.7). */
    private static UUID at(Instant time) {
        return new UUID(Math.max(0, time.toEpochMilli()) << Short.SIZE, 0);
    }
}
