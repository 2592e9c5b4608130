package id.mppdigital.platform.work;

import id.mppdigital.platform.work.Worker.Claimed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How hard and how long work is tried.
 *
 * @param batch claimed by a line at once
 * @param firstPause after the first failure; doubles with each further one
 * @param longestPause where the doubling ends
 * @param maxAttempts after which work is parked
 * @param maxAge after which failing work is parked, counted from its first claim or its last re-drive
 * @param poll how often due work is looked for that nobody has announced
 */
public record WorkSettings(
        int batch, Duration firstPause, Duration longestPause, int maxAttempts, Duration maxAge, Duration poll) {
    /** Parks what fails and is too old, or has failed too often. */
    Outcome decide(Claimed<?> claimed, Outcome outcome, Instant now) {
        boolean old = now.isAfter(claimed.giveUpAt());
        return switch (outcome) {
            case Outcome.Retry(var reason) when old -> park(reason, "expired");
            case Outcome.Hold(var reason, var _) when old -> park(reason, "expired");
            case Outcome.Retry(var reason)
            when claimed.tries() + 1 >= maxAttempts -> park(reason, "attempts-exhausted");
            default -> outcome;
        };
    }

    private static Outcome park(@Nullable String reason, String otherwise) {
        return new Outcome.Park(reason == null ? otherwise : reason);
    }
}
