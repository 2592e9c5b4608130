package id.mppdigital.samples.register;

import id.mppdigital.samples.register.RegisterSettings.Institution;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts each institution's answers of the day. */
@Component
class Quota {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final ConcurrentHashMap<String, Used> used = new ConcurrentHashMap<>();
    private final Clock clock;

    Quota(Clock clock) {
        this.clock = clock;
    }

    /** Takes one answer off the day's quota; false when none is left. */
    boolean take(Institution institution) {
        var today = LocalDate.now(clock.withZone(JAKARTA));
        var now = used.merge(
                institution.code(),
                new Used(today, 1),
                (before, first) -> before.day().equals(today) ? new Used(today, before.answers() + 1) : first);
        return now.answers() <= institution.dailyQuota();
    }

    private record Used(LocalDate day, int answers) {}
}
