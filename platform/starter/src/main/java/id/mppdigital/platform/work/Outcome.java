package id.mppdigital.platform.work;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a try came to. Reasons are stable codes. */
public sealed interface Outcome {
    record Done() implements Outcome {}

    /**
     * Again after a back-off; counts against the limit of attempts.
     *
     * @param reason why, also when it is given up; null for a general one
     */
    record Retry(@Nullable String reason) implements Outcome {}

    /** Again after the pause; doesn't count against the limit of attempts, only age ends it. */
    record Hold(@Nullable String reason, Duration pause) implements Outcome {}

    /** No more, until somebody re-drives it. */
    record Park(String reason) implements Outcome {}

    /** The other side can't be used at all: no attempt is counted, and the line looks again ever less often. */
    record Outage(String reason) implements Outcome {}
}
