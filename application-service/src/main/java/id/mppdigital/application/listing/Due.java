package id.mppdigital.application.listing;

import java.time.Duration;

/** Applications by their due date, the most urgent first. */
public enum Due {
    /** The time limit has passed. */
    OVERDUE,
    /** The time limit ends within the next three days. */
    SOON,
    /** Everything with a time limit that still waits for its product. */
    ANY;

    static final Duration NEAR = Duration.ofDays(3);
}
