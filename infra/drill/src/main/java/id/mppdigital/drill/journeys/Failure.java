package id.mppdigital.drill.journeys;

import java.time.Duration;
import java.time.Instant;

/** A request that failed, and how. */
public record Failure(Instant at, String reason) {
    /** @param begin when it was sent */
    static Failure of(Instant begin, String what, String reason) {
        var now = Instant.now();
        return new Failure(
                now,
                "%s, sent %d ms before: %s"
                        .formatted(what, Duration.between(begin, now).toMillis(), reason));
    }

    @Override
    public String toString() {
        return at + " " + reason;
    }
}
