package id.mppdigital.platform.test.patience;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/**
 * For tests of what is counted by the hour or the day, and whose moments must fall into the same one. The days of
 * Indonesia's time zones end with an hour of UTC, so months and years are held too.
 */
public final class SameHour {
    /** So long such a test may take. */
    static final Duration ENOUGH = Duration.ofSeconds(20);

    private SameHour() {}

    /** Returns at once, unless an hour is about to end: then once it has ended. */
    public static void hasBegun() {
        Awaitility.await().atMost(ENOUGH.multipliedBy(2)).until(() -> lasts(Instant.now()));
    }

    static boolean lasts(Instant now) {
        return now.truncatedTo(HOURS).equals(now.plus(ENOUGH).truncatedTo(HOURS));
    }
}
