package id.mppdigital.connector.dispatch;

import java.time.Duration;

/** What an attempt means for its delivery. */
sealed interface Verdict {
    record Delivered() implements Verdict {}

    /** Once more, later. */
    record Retry(Duration delay) implements Verdict {}

    /** Once more when the agency said; doesn't count against the limit, and holds its other deliveries back too. */
    record Wait(Duration pause) implements Verdict {}

    /**
     * No more, until somebody re-drives it.
     *
     * @param reason a stable code
     * @param endpointGone the agency said that this address will never work again
     */
    record Park(String reason, boolean endpointGone) implements Verdict {}
}
