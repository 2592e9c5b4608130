package id.mppdigital.citizen.breach;

import id.mppdigital.platform.problem.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data got, or may have got, to somebody who had no right to them.
 *
 * @param scope of the ledger: which uses it covers
 * @param words for those whom it touched
 * @param approval null until its notices are approved
 * @param authority null until it is recorded that the authority was told
 */
record Breach(
        UUID id,
        Opening opening,
        Scope scope,
        Words words,
        @Nullable Approval approval,
        @Nullable Told authority) {
    /** UU 27/2022 art. 46: told within 3 × 24 hours, on holidays too. */
    private static final Duration TIME = Duration.ofHours(3 * 24);

    /** @param knownAt when it became known; the clock runs from then */
    record Opening(String by, Instant at, Instant knownAt) {
        /** As precise as it is stored. */
        Opening {
            knownAt = knownAt.truncatedTo(ChronoUnit.MICROS);
        }

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
    record Scope(Instant from, Instant until, List<String> readers, List<String> services, List<String> sources) {
        /** As precise as it is stored. */
        Scope {
            from = from.truncatedTo(ChronoUnit.MICROS);
            until = until.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * @param happened what happened, and how
     * @param done what is done about it, and what those touched can do
     */
    record Words(Wording happened, Wording done) {}

    record Approval(String by, Instant at) {}

    /**
     * That the authority was told.
     *
     * @param at when the notice was sent
     * @param reference by which the authority knows it
     * @param by who recorded it
     */
    record Told(Instant at, String reference, String by, Instant recordedAt) {}

    static Breach of(UUID id, Opening opening, Scope scope, Words words) {
        return new Breach(id, opening, scope, words, null, null);
    }

    /** That the authority was told too late, or is not told yet and should be. */
    boolean isAuthorityOverdue(Instant now) {
        return (authority == null ? now : authority.at()).isAfter(opening.dueAt());
    }

    /** That a repeated call says the same as the first did. */
    boolean saysTheSameAs(Breach other) {
        return opening.knownAt().equals(other.opening.knownAt())
                && scope.equals(other.scope)
                && words.equals(other.words);
    }
}
