package id.mppdigital.citizen.breach;

import id.mppdigital.platform.problem.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data got, or may have got, to somebody who had no right to them.
 *
 * @param scope of the ledger: which uses it covers
 * @param words for those whom it touched
 */
record Breach(
        UUID id,
        Opening opening,
        Scope scope,
        Words words,
        @Nullable Approval approval) {
    /** UU 27/2022 art. 46: told within 3 × 24 hours, on holidays too. */
    private static final Duration TIME = Duration.ofHours(3 * 24);

    /** @param knownAt when it became known; the clock runs from then */
    record Opening(String by, Instant at, Instant knownAt) {
        Instant dueAt() {
            return knownAt.plus(TIME);
        }
    }

    /**
     * Which uses of data it covers; an empty list covers all.
     *
     * @param readers who got the data: registers, front-ends, agencies, or an officer's account
     * @param services for which they were used
     * @param sources the facts
     */
    record Scope(Instant from, Instant until, List<String> readers, List<String> services, List<String> sources) {}

    /**
     * @param happened what happened, and how
     * @param done what is done about it, and what those touched can do
     */
    record Words(Wording happened, Wording done) {}

    record Approval(String by, Instant at) {}
}
